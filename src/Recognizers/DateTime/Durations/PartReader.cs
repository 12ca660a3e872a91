using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads an amount and its unit: "3 weeks", "a few days", "an hour and a half", "all day", "another month".</summary>
internal static class PartReader
{
    /// <summary>Nobody means more, and no sum of it overflows.</summary>
    private const decimal LargestCount = 1_000_000_000;

    public static DurationPart? Read(DatedText text, int i, TimeUnit? before = null)
    {
        var part = text.Kind(i) switch
        {
            WordKind.Another => Of(1, UnitReader.Read(text, i + 1)),
            WordKind.Whole => ReadWhole(text, i),
            WordKind.Vague => ReadVague(text, i),
            WordKind.Article when text.Kind(i + 1) == WordKind.Vague => ReadVague(text, i + 1),
            WordKind.Article => ReadSingle(text, i) ?? ReadNumber(text, i, before),
            WordKind.Number => ReadNumber(text, i, before),
            WordKind.The => ReadDefinite(text, i),
            _ => null,
        };
        return part is { } found && !IsAge(text, i, found.Next) ? ReadSuffix(text, found) : null;
    }

    private static DurationPart? Of(decimal count, DurationPart? unit) =>
        unit is { } found && count <= LargestCount ? found with { Count = count } : null;

    // "a week", "an hour"; not the ordinal of "a second opinion".
    private static DurationPart? ReadSingle(DatedText text, int i)
    {
        var isOrdinal = text.Is(i + 1, "second")
            && text.IsAny(i + 2, "opinion", "time", "one", "doctor", "visit", "episode", "attack");
        return isOrdinal ? null : Of(1, UnitReader.Read(text, i + 1));
    }

    // "for the hour"; without "for" it is a moment.
    private static DurationPart? ReadDefinite(DatedText text, int i) =>
        text.Is(i - 1, "for") && (text.Is(i + 1, "hour") || text.Is(i + 1, "minute")) ? Of(1, UnitReader.Read(text, i + 1)) : null;

    // "all day", "full-year", "the whole night"
    private static DurationPart? ReadWhole(DatedText text, int i)
    {
        var unit = UnitReader.Read(text, i + 1);
        return unit is { } found && text.Span(found.Next - 1) is not [.., 's' or 'S'] ? Of(1, unit) : null;
    }

    // "a couple of weeks", "a few more days", "some days"; not "some day".
    private static DurationPart? ReadVague(DatedText text, int i)
    {
        var unit = UnitReader.Read(text, text.Value(i) == 2 ? text.Skip(i + 1, "of") : i + 1);
        var isSingular = unit is { } found && text.Span(found.Next - 1) is not [.., 's' or 'S'];
        return isSingular && text.Is(i, "some") ? null : Of(text.Value(i), unit);
    }

    // "two and a half hours", "2 nights"; not "two night shifts".
    private static DurationPart? ReadNumber(DatedText text, int i, TimeUnit? before)
    {
        if (text.Number(i) is not { } number)
            return null;

        var next = number.Next;
        var count = number.Value;
        if (number.IsFraction && count < 1)
        {
            // "half an hour", "three quarters of an hour"
            next = text.Skip(next, "of");
            next = text.Kind(next) == WordKind.Article || text.Is(next, "the") ? next + 1 : next;
        }
        else if (text.Is(next, "and") && Fraction(text, next + 1) is var fraction and > 0)
        {
            // "one and half hour"
            next += 2;
            count += fraction;
        }

        var unit = UnitReader.Read(text, next, before);
        return unit is { } found && count > 1 && text.Is(found.Next - 1, "night") ? null : Of(count, unit);
    }

    // "an hour | and a half"; not "an hour and half a minute".
    private static DurationPart ReadSuffix(DatedText text, DurationPart part)
    {
        if (!text.Is(part.Next, "and"))
            return part;
        var i = text.Kind(part.Next + 1) == WordKind.Article ? part.Next + 2 : part.Next + 1;
        var startsAnother = text.Kind(i + 1) is WordKind.Article or WordKind.Unit || text.Is(i + 1, "of");
        return Fraction(text, i) is var fraction and > 0 && !startsAnother
            ? part with { Count = part.Count + fraction, Next = i + 1 }
            : part;
    }

    private static decimal Fraction(DatedText text, int i) => text.Is(i, "half") ? 0.5m : text.Is(i, "quarter") ? 0.25m : 0;

    private static bool IsAge(DatedText text, int first, int next) =>
        text.Is(text.Span(next) is "-" ? next + 1 : next, "old")
        || (text.Is(next, "of") && text.Is(next + 1, "age"))
        || text.IsAny(first - 1, "aged", "age");
}
