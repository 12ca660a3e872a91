using Microsoft.Recognizers.Text.DateTime.Vocabulary;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>Reads times of day: "9am", "14:30", "8.30 pm", "eight o'clock", "half past seven", "noon".</summary>
internal static class ClockReader
{
    public static ClockMatch? Read(DatedText text, int i)
    {
        if (text.Kind(i) is not (WordKind.Number or WordKind.Article or WordKind.NamedHour))
            return null;
        return PastReader.Read(text, i) ?? ReadPlain(text, i);
    }

    /// <summary>Reads all but times told by the hand.</summary>
    public static ClockMatch? ReadPlain(DatedText text, int i) => text.Kind(i) switch
    {
        WordKind.NamedHour => new ClockMatch(i, i + 1, text.Value(i)),
        WordKind.Number => ReadDigits(text, i) ?? ReadHour(text, i),
        _ => null,
    };

    /// <summary>Reads an hour that nothing but the words around mark as one: "9" in "at 9", "from 9 to 5".</summary>
    public static ClockMatch? ReadBareHour(DatedText text, int i) =>
        Hour(text, i) is { } hour && !IsMoreThanHour(text, i + 1) ? Clock(i, i + 1, hour) : null;

    /// <summary>Reads "am", "p.m." and the like.</summary>
    public static bool? ReadHalf(DatedText text, int i, out int next)
    {
        next = i + 1;
        if (text.Is(i, "am") || text.Is(i, "pm"))
            return text.Is(i, "pm");
        if (!text.Is(i, "a") && !text.Is(i, "p"))
            return null;
        if (text.Span(i + 1) is "." && text.Is(i + 2, "m") && text.IsAttached(i + 1) && text.IsAttached(i + 2))
            next = text.Span(i + 3) is "." && text.IsAttached(i + 3) ? i + 4 : i + 3;
        else if (!text.IsAttached(i))
            return null;
        return text.Is(i, "p");
    }

    public static ClockMatch Clock(int from, int next, int hour, int minute = -1, int second = -1) =>
        new(from, next, hour, minute, second, IsEitherHalf: hour is >= 1 and <= 12);

    /// <summary>An hour of either clock, in digits or in words.</summary>
    public static int? Hour(DatedText text, int i)
    {
        var hour = text.Digits(i, most: 2);
        if (hour is >= 0 and <= 24)
            return hour % 24;
        return EnglishNumbers.IsSmall(text.Span(i), out var value) && value is >= 1 and <= 12 ? (int)value : null;
    }

    // "7:30", "7:56:30 pm", "8.30pm", "1140 a.m."
    private static ClockMatch? ReadDigits(DatedText text, int i)
    {
        if (text.IsAttached(i) && text.Span(i - 1) is ":" or "." or "/" && text.IsAttached(i - 1))
            return null;
        if (text.Span(i).Length is 3 or 4 && ReadHalf(text, i + 1, out var next) is { } half && text.Digits(i, 4) is var both
            && both / 100 is >= 1 and <= 12 && both % 100 < 60)
        {
            return Clock(i, next, both / 100, both % 100).In(half);
        }

        var hour = text.Digits(i, most: 2);
        var hasColon = text.Span(i + 1) is ":" && text.IsAttached(i + 1) && text.IsAttached(i + 2);
        var hasPoint = text.Span(i + 1) is "." && text.IsAttached(i + 1) && text.IsAttached(i + 2);
        if (hour is < 0 or > 24 || !(hasColon || hasPoint) || Sixtieth(text, i + 2) is not { } minute)
            return null;

        var second = hasColon && text.Span(i + 3) is ":" ? Sixtieth(text, i + 4) : null;
        var clock = Clock(i, second is null ? i + 3 : i + 5, hour % 24, minute, second ?? -1);
        if (ReadHalf(text, clock.Next, out next) is { } isAfternoon)
            return Afternoon(clock with { Next = next }, isAfternoon);
        return hasColon || text.Is(i - 1, "at")
            ? clock with { IsEitherHalf = clock.IsEitherHalf && text.Span(i) is not ['0', ..] }
            : null;
    }

    // Two digits up to 59.
    private static int? Sixtieth(DatedText text, int i) =>
        text.Span(i).Length == 2 && text.Digits(i, most: 2) is >= 0 and < 60 and var value ? value : null;

    // "9am", "nine o'clock", "seven thirty pm", "12 noon", "11ish"
    private static ClockMatch? ReadHour(DatedText text, int i)
    {
        if (Hour(text, i) is not { } hour || (text.IsAttached(i) && text.Span(i - 1) is "." or ":" or "/"))
            return null;
        var minute = -1;
        var at = i + 1;
        if (!char.IsAsciiDigit(text.Span(i)[0]) && WordReader.ReadLeaf(text.Tokens, at) is { Value: >= 5 and < 60 } words)
        {
            minute = (int)words.Value;
            at = words.Next;
        }

        if (ReadHalf(text, at, out var next) is { } half)
            return Afternoon(Clock(i, next, hour, minute), half);
        if (minute >= 0)
            return null;
        if (IsOClock(text, at, out next))
            return ReadHalf(text, next, out var afterHalf) is { } isAfternoon
                ? Afternoon(Clock(i, afterHalf, hour), isAfternoon)
                : Clock(i, next, hour);
        if (text.IsAttached(at) && text.Is(at, "ish"))
            return new ClockMatch(i, at + 1, hour);
        return hour == 12 && text.Kind(at) == WordKind.NamedHour ? new ClockMatch(i, at + 1, text.Value(at)) : null;
    }

    private static ClockMatch Afternoon(ClockMatch clock, bool isAfternoon) =>
        clock.Hour <= 12 ? clock.In(isAfternoon) : clock with { IsEitherHalf = false };

    private static bool IsOClock(DatedText text, int i, out int next)
    {
        next = i + 3;
        if (text.Is(i, "o") && text.Span(i + 1) is "'" or "\u2019" or "\u2018" && text.Is(i + 2, "clock"))
            return true;
        next = i + 1;
        return text.Is(i, "oclock") || text.Is(i, "sharp");
    }

    // "at 9 weeks", "at 9.5", "at 9%", "at 9,000"
    private static bool IsMoreThanHour(DatedText text, int i)
    {
        if (text.Is(i, "%") || (text.IsAttached(i) && text.Span(i) is "." or "," or "/" or ":" && text.IsAttached(i + 1)))
            return true;
        var span = text.Span(i);
        var isWord = !span.IsEmpty && char.IsLetterOrDigit(span[0]);
        return isWord && text.Kind(i) is WordKind.None or WordKind.Unit or WordKind.ShortUnit or WordKind.Number or WordKind.Vague
            && !text.IsAny(i, "on", "in", "at", "and", "or", "i", "it", "but", "when", "my", "for", "the", "so");
    }
}
