using System.Globalization;

namespace TwitchBot.Content.Vocabulary;

/// <summary>Groups of words that mean a concept when one of each stands near those of the groups beside it.</summary>
/// <param name="Groups">The groups; a member is a word or phrase, or <c>&lt;concept&gt;</c> for any word of that concept.</param>
/// <param name="Joints">How each group stands to the next; one fewer than the groups.</param>
public sealed record NearPattern(IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<Joint> Joints)
{
    /// <summary>A pattern has so many groups at most.</summary>
    public const int MostGroups = 6;

    /// <summary>How many words and marks may stand between two groups where the pattern doesn't say.</summary>
    private const int Near = 6;

    /// <summary>
    /// Reads <c>&lt;face-part&gt; ~ (droop | sag)</c>: members parted by <c>|</c>, groups by <c>~</c> where either may come
    /// first or <c>&gt;</c> where the first does; a number after it says how many words may stand between: <c>can't &gt;2 smile</c>.
    /// </summary>
    /// <returns>The pattern, or null where a group is empty or a bracket is not closed.</returns>
    public static NearPattern? Parse(string text)
    {
        var groups = new List<IReadOnlyList<string>>();
        var joints = new List<Joint>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('~' or '>') || (i > 0 && text[i - 1] != ' '))
            {
                continue;
            }

            groups.Add(ReadGroup(text[start..i].Trim()));
            var digits = 1;
            while (i + digits < text.Length && char.IsAsciiDigit(text[i + digits]))
            {
                digits++;
            }

            joints.Add(new Joint(text[i] == '>', digits == 1 ? Near : int.Parse(text.AsSpan(i + 1, digits - 1), CultureInfo.InvariantCulture)));
            start = i + digits;
        }

        groups.Add(ReadGroup(text[start..].Trim()));
        return groups.Count <= MostGroups && groups.TrueForAll(group => group.Count > 0) ? new NearPattern(groups, joints) : null;
    }

    /// <summary>Whether a text is written as a pattern and not as a phrase.</summary>
    public static bool Looks(string text) => text.Contains('~', StringComparison.Ordinal);

    private static string[] ReadGroup(string text)
    {
        var inner = text is ['(', .., ')'] ? text[1..^1] : text;
        var members = inner.Split('|', StringSplitOptions.TrimEntries);
        return members.All(member => member.Length > 0 && (IsReference(member) || member.AsSpan().IndexOfAny("()<>") < 0)) ? members : [];
    }

    /// <summary>The concepts it refers to.</summary>
    public IEnumerable<string> References() =>
        Groups.SelectMany(group => group).Where(IsReference).Select(member => member[1..^1]);

    /// <summary>Whether a member stands for the words of a concept.</summary>
    public static bool IsReference(string member) => member.Length > 2 && member[0] == '<' && member[^1] == '>';
}

/// <summary>How two neighbouring groups of a pattern stand to each other.</summary>
/// <param name="IsInOrder">Whether the first group's word comes first.</param>
/// <param name="Near">How many words and marks may stand between them.</param>
public readonly record struct Joint(bool IsInOrder, int Near);
