using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads spans that end or begin now: "last 3 weeks", "past month and a half", "next 5 days", "last hour".</summary>
internal static class RelativeSpanReader
{
    public static Reading? Read(DatedText text, int i)
    {
        if (text.Kind(i) != WordKind.Relative || (Relation)text.Value(i) == Relation.This || ReadDuration(text, i) is not { } duration)
            return null;

        var isPast = PeriodShift.Of((Relation)text.Value(i)) < 0;
        var origin = duration.Value.NeedsClock ? text.Now : Reading.At(text.Today);
        if (!isPast && !duration.Value.NeedsClock)
            origin = origin < Instant.MaxValue.Date ? origin.AddDays(1) : origin;
        if (Calendar.Add(origin, duration.Value, isPast ? -1 : 1) is not { } other)
            return null;
        return isPast
            ? DurationReadings.RangeOf(i, duration.Next, other, origin, duration.Value)
            : DurationReadings.RangeOf(i, duration.Next, origin, other, duration.Value);
    }

    private static DurationMatch? ReadDuration(DatedText text, int i)
    {
        if (text.Kind(i + 1) == WordKind.Unit)
            return ReadUnit(text, i + 1);
        if (text.Kind(i + 1) is not (WordKind.Number or WordKind.Vague) || LastIsVerb(text, i))
            return null;
        if (DurationReader.Read(text, i + 1) is not { } duration)
            return null;

        // "The last 3 months and 2 weeks ago" are two spans, of which the first ends here.
        return DurationReadings.IsAnchoredBehind(text, duration.Next) && PartReader.Read(text, i + 1) is { } part
            ? DurationReadings.Of(part)
            : duration;
    }

    // "the past | year and a half", "the last | hour"; a whole "last week" is a period of the calendar.
    private static DurationMatch? ReadUnit(DatedText text, int i)
    {
        var half = text.Kind(i + 2) == WordKind.Article ? i + 3 : i + 2;
        if (text.Is(i + 1, "and") && text.Is(half, "half"))
            return DurationReadings.Of(new DurationPart(1.5m, text.Unit(i), half + 1));
        var isOne = text.Unit(i) >= TimeUnit.Hour && text.Span(i) is not [.., 's' or 'S'];
        return isOne ? DurationReadings.Of(new DurationPart(1, text.Unit(i), i + 1)) : null;
    }

    // "They last 3 seconds", "it shouldn't last two hours"
    private static bool LastIsVerb(DatedText text, int i)
    {
        if (!text.Is(i, "last"))
            return false;
        var isAdjective = text.IsAny(
            i - 1, "the", "this", "these", "my", "was", "is", "has", "in", "for", "over", "during", "within", "since", "of", "and",
            "or");
        if (isAdjective)
            return false;
        return text.Span(i - 1) is [_, .., 's' or 'S'] || text.IsAny(
            i - 1, "will", "would", "could", "should", "may", "can", "must", "might", "shall", "do", "not", "t", "to", "it", "they", "only",
            "usually", "normally", "often", "typically", "generally", "mostly", "never", "ll", "d");
    }
}
