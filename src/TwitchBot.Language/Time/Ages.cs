using TwitchBot.Content.Conditions;

namespace TwitchBot.Language.Time;

/// <summary>The ages told in a message, and what they say of when it began.</summary>
/// <param name="Now">How old the person is; null where not told.</param>
/// <param name="Then">How old they were when it began; null where not told.</param>
/// <param name="Span">The words of the age now, where it was told without a unit.</param>
internal readonly record struct Ages(double? Now, double? Then, TextSpan? Span)
{
    private const double Year = 365 * 86400d;

    /// <summary>Until what age one is a child, for "since I was a kid".</summary>
    private const double Childhood = 16;

    /// <summary>For how long it may have lasted at most where only the age then is told.</summary>
    private const double Longest = 80;

    /// <summary>"I was 14 when it began and I'm 31 now"; an age now in half years is known to the month, so the difference is no greater.</summary>
    public Amount? Onset => Then is not { } then ? null
        : Now is not { } now ? new Amount(Year, Math.Max(2, Longest - then) * Year)
        : now > then ? new Amount(Math.Max(0, now - then - 1) * Year, (now - then + (now % 1 > 0 ? 0.1 : 1)) * Year) : null;

    /// <summary>A vague beginning narrowed by the age: nobody has had it for longer than they live.</summary>
    /// <param name="vague">The seconds that the words allow.</param>
    /// <param name="sinceChildhood">Whether the words name childhood.</param>
    public Amount Narrowed(Amount vague, bool sinceChildhood)
    {
        if (Now is not { } now || (vague.Max <= now * Year && !sinceChildhood))
        {
            return vague;
        }

        var max = now * Year;
        return new Amount(Math.Min(max, sinceChildhood ? Math.Max(vague.Min, (now - Childhood) * Year) : vague.Min), max);
    }
}
