using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads the unit behind an amount: "weeks", "more full days", "h", "business days", "nights".</summary>
internal static class UnitReader
{
    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it would begin, behind the amount.</param>
    /// <param name="before">The unit of the part before: "2h 15m" are minutes, "1y 3m" months.</param>
    public static DurationPart? Read(DatedText text, int i, TimeUnit? before = null)
    {
        if (text.Span(i) is "-" && text.IsAttached(i) && text.IsAttached(i + 1))
            i++;
        for (var adjectives = 0; adjectives < 2 && IsFiller(text, i); adjectives++)
            i++;
        if (text.IsAny(i, "business", "working") && text.Kind(i + 1) == WordKind.Unit && text.Unit(i + 1) == TimeUnit.Day)
            return new DurationPart(0, TimeUnit.BusinessDay, i + 2);

        return text.Kind(i) switch
        {
            WordKind.Unit => new DurationPart(0, text.Unit(i), i + 1),
            WordKind.DayPart or WordKind.DayParts when text.Value(i) == (int)DayPart.Night => new DurationPart(0, TimeUnit.Day, i + 1),
            WordKind.ShortUnit when IsShortUnit(text, i) => new DurationPart(0, ShortUnit(text, i, before), i + 1),
            _ => null,
        };
    }

    private static bool IsFiller(DatedText text, int i) =>
        text.Kind(i) == WordKind.Whole
        || text.IsAny(i, "more", "long", "solid", "straight", "consecutive", "odd", "good", "little", "short");

    // "15s", "3 h", but neither "I have 5 d's" nor "in my 30s" nor "the 1990s".
    private static bool IsShortUnit(DatedText text, int i)
    {
        var number = text.Span(i - 1);
        if (number.IsEmpty || !char.IsAsciiDigit(number[0]))
            return false;
        if (!text.IsAttached(i))
            return text.Is(i, "h") || (text.Is(i, "s") && number.Length < 4);
        return !text.Is(i, "s") || number[^1] != '0'
            || (number.Length < 4 && !text.IsAny(i - 2, "the", "my", "his", "her", "their", "your", "early", "mid", "late", "'"));
    }

    private static TimeUnit ShortUnit(DatedText text, int i, TimeUnit? before) =>
        text.Unit(i) == TimeUnit.Minute && before == TimeUnit.Year ? TimeUnit.Month : text.Unit(i);
}
