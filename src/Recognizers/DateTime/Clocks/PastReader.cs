using Microsoft.Recognizers.Text.DateTime.Vocabulary;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>Reads times told by the hand: "half past seven", "a quarter to nine", "20 minutes past eight pm".</summary>
internal static class PastReader
{
    public static ClockMatch? Read(DatedText text, int i)
    {
        var at = text.Kind(i) == WordKind.Article ? i + 1 : i;
        if (Minutes(text, at, out var next) is not { } minutes)
            return null;

        var isPast = text.IsAny(next, "past", "after");
        if (!isPast && !text.IsAny(next, "to", "till", "til", "before"))
            return null;
        if (Hour(text, next + 1) is not { } hour || (!isPast && !IsMarked(text, i, at, hour)))
            return null;
        return isPast
            ? hour with { From = i, Minute = minutes }
            : hour with { From = i, Hour = Before(hour), Minute = 60 - minutes };
    }

    // "Five to seven" is as well a range, "a quarter to nine" is not.
    private static bool IsMarked(DatedText text, int i, int at, ClockMatch hour) =>
        text.Is(at, "quarter") || text.IsAny(at + 1, "minutes", "mins", "min") || (text.Is(i - 1, "at") && hour.IsEitherHalf);

    private static ClockMatch? Hour(DatedText text, int i) =>
        ClockReader.ReadPlain(text, i) is { Minute: < 0 } clock ? clock
        : ClockReader.Hour(text, i) is { } hour ? ClockReader.Clock(i, i + 1, hour)
        : null;

    private static int Before(ClockMatch clock) =>
        clock.IsEitherHalf && clock.Hour == 1 ? 12 : (clock.Hour + 23) % 24;

    private static int? Minutes(DatedText text, int i, out int next)
    {
        next = i + 1;
        if (text.Is(i, "half"))
            return 30;
        if (text.Is(i, "quarter"))
            return 15;
        var digits = text.Digits(i, most: 2);
        if (digits < 0 && WordReader.ReadLeaf(text.Tokens, i) is { } words)
            (digits, next) = ((int)words.Value, words.Next);
        next = text.IsAny(next, "minutes", "minute", "mins", "min") ? next + 1 : next;
        return digits is > 0 and < 60 ? digits : null;
    }
}
