using Microsoft.Recognizers.Text.DateTime.Clocks;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Periods;
using Microsoft.Recognizers.Text.DateTime.Ranges;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Sets;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the expression of time that stands at a token.</summary>
internal static class ExpressionReader
{
    public static Reading? Read(DatedText text, int i)
    {
        // Most answers are durations, and only "20 minutes past eight" begins like one without being it.
        var duration = IsAmount(text.Kind(i)) ? DurationReadings.Read(text, i) : null;
        if (duration is not null && !text.IsAny(duration.Next, "past", "to", "till", "til", "after", "before"))
            return duration;
        if (SetReader.Read(text, i) is { } set)
            return set;
        return ReadPoint(text, i) is { } first ? ReadRange(text, first) ?? first : duration;
    }

    private static bool IsAmount(WordKind kind) =>
        kind is WordKind.Number or WordKind.Article or WordKind.The or WordKind.Another or WordKind.Vague or WordKind.Whole;

    private static Reading? ReadRange(DatedText text, Reading first)
    {
        if (RangeReader.Connector(text, first.From, first.Next) is not { } at)
            return null;
        if ((ReadPoint(text, at) ?? PlainYear(text, at)) is not { } second)
            return null;

        // "from March until now" ends today.
        var endsToday = text.Kind(at) == WordKind.Now && first.Kind is ReadingKind.Date or ReadingKind.DateRange;
        return RangeReader.Join(text, first, endsToday ? Reading.Of(new DateMatch(at, second.Next, text.Today)) : second);
    }

    private static Reading? PlainYear(DatedText text, int i) => PeriodReader.ReadPlainYear(text, i)?.ToReading();

    // Anything but a duration or a set.
    private static Reading? ReadPoint(DatedText text, int i)
    {
        if (text.Kind(i) == WordKind.Now)
            return new Reading(ReadingKind.DateTime, text.Is(i - 1, "right") ? i - 1 : i, i + 1, new Candidate(Timex.Now, text.Now));
        if (text.Kind(i) == WordKind.Number && BareRangeReader.Read(text, i) is { } range)
            return range;
        if (WeekOfMonthReader.Read(text, i) is { } week)
            return week.ToReading();
        if (DatedPartReader.Read(text, i) is { } dated)
            return TimeOfDayReader.ReadBehind(text, dated.Date, dated.Part) ?? DatedPartReader.Reading(dated.Date, dated.Part);
        if (DateReader.Read(text, i) is { } date)
            return BareRangeReader.ReadBehind(text, i, date) ?? TimeOfDayReader.ReadBehind(text, date) ?? Reading.Of(date);
        return RelativeSpanReader.Read(text, i)
            ?? PortionReader.Read(text, i)
            ?? PeriodReader.Read(text, i)?.ToReading()
            ?? TimeOfDayReader.Read(text, i)
            ?? ReadDayPart(text, i);
    }

    private static Reading? ReadDayPart(DatedText text, int i)
    {
        if (DayPartReader.Read(text, i) is not { } part)
            return null;

        // "in the morning at 7"
        var at = text.Skip(part.Next, "at");
        if ((ClockReader.Read(text, at) ?? (at > part.Next ? ClockReader.ReadBareHour(text, at) : null)) is { } clock)
            return TimeOfDayReader.Reading(clock.In(part.Part) with { From = part.From });

        var (start, end) = DayPartHours.Of(part.Part, part.Portion);
        var candidate = new Candidate(
            DayPartHours.Timex(part.Part), DateOnly.MinValue.ToDateTime(start), DateOnly.MinValue.ToDateTime(end));
        return new Reading(ReadingKind.TimeRange, part.From, part.Next, candidate) { Modifier = PortionName.Of(part.Portion) };
    }
}
