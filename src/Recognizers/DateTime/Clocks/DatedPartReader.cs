using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>Reads a part of one day: "last night", "this morning", "tonight", "yesterday evening".</summary>
internal static class DatedPartReader
{
    public static (DateMatch Date, DayPartMatch Part)? Read(DatedText text, int i)
    {
        if (text.Kind(i) == WordKind.Tonight)
            return (new DateMatch(i, i + 1, text.Today), new DayPartMatch(i, i + 1, DayPart.Night, PortionBefore(text, i)));
        if (text.Kind(i) == WordKind.Relative && text.Kind(i + 1) == WordKind.DayPart)
            return ReadRelative(text, i);
        return DateReader.Read(text, i) is { } date && DayPartReader.ReadBehind(text, date.Next) is { } part ? (date, part) : null;
    }

    /// <summary>The part of that day, as a reading.</summary>
    public static Reading Reading(DateMatch date, DayPartMatch part)
    {
        var (start, end) = DayPartHours.Of(part.Part, part.Portion);
        var timex = date.Timex + DayPartHours.Timex(part.Part);
        var past = new Candidate(timex, date.Past.ToDateTime(start), date.Past.ToDateTime(end));
        var future = new Candidate(timex, date.Future.ToDateTime(start), date.Future.ToDateTime(end));
        return new Reading(
            ReadingKind.DateTimeRange, Math.Min(date.From, part.From), part.Next, date.Past == date.Future ? [past] : [past, future])
        {
            Modifier = PortionName.Of(part.Portion),
        };
    }

    private static (DateMatch Date, DayPartMatch Part)? ReadRelative(DatedText text, int i)
    {
        var days = PeriodShift.Of((Relation)text.Value(i));
        var portion = PortionBefore(text, i);
        var from = portion is null ? i : i - 1;
        return Calendar.AddDays(text.Today, days) is { } day
            ? (new DateMatch(from, i + 2, day), new DayPartMatch(from, i + 2, (DayPart)text.Value(i + 1), portion))
            : null;
    }

    private static Portion? PortionBefore(DatedText text, int i) =>
        text.Kind(i - 1) == WordKind.Portion ? (Portion)text.Value(i - 1) : null;
}
