namespace TwitchBot.Content;

/// <summary>Finds the known name an author most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The end of a sentence about a wrong name: <c>; did you mean 'x'?</c> where a known one is near, else a full stop.</summary>
    public static string Hint(string? wrong, IEnumerable<string> known)
    {
        if (string.IsNullOrEmpty(wrong))
        {
            return ".";
        }

        var nearest = known.MinBy(name => Distance(wrong, name));
        return nearest is not null && Distance(wrong, nearest) <= Math.Clamp(wrong.Length / 3, 2, 4)
            ? $"; did you mean '{nearest}'?"
            : ".";
    }

    /// <summary>How many letters must be added, taken away or replaced to get from one name to the other.</summary>
    public static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
