using Microsoft.Recognizers.Text.DateTime.Holidays;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads days of every kind.</summary>
internal static class DateReader
{
    public static DateMatch? Read(DatedText text, int i) => text.Kind(i) switch
    {
        WordKind.RelativeDay => RelativeDayReader.Read(text, i),
        WordKind.Unit when text.Is(i, "day") => RelativeDayReader.Read(text, i),
        WordKind.Unit when text.Is(i, "second") => CalendarDateReader.ReadDayFirst(text, i),
        WordKind.Ordinal => CalendarDateReader.ReadDayFirst(text, i),
        WordKind.Number => NumericDateReader.Read(text, i) ?? CalendarDateReader.ReadDayFirst(text, i),
        WordKind.Month => HolidayReader.Read(text, i) ?? CalendarDateReader.ReadMonthFirst(text, i),
        WordKind.Weekday => WeekdayReader.Read(text, i),
        WordKind.Relative => ReadRelative(text, i),
        WordKind.Holiday or WordKind.Season or WordKind.Portion => HolidayReader.Read(text, i),
        _ => null,
    };

    // "last Monday", "this coming Friday", "next week on Tuesday", "last Easter", "next day"
    private static DateMatch? ReadRelative(DatedText text, int i)
    {
        var last = text.Kind(i + 1) == WordKind.Relative ? i + 1 : i;
        var relation = (Relation)text.Value(last);
        var at = last + 1;
        if (text.Is(at, "day"))
            return Calendar.AddDays(text.Today, PeriodShift.Of(relation)) is { } day ? new DateMatch(i, at + 1, day) : null;

        if (text.Is(at, "week"))
        {
            at++;
            at = text.Span(at) is "," or "-" ? at + 1 : at;
            at = text.Skip(at, "on");
            if (!WeekdayReader.IsWeekday(text, at))
                return null;
            return WeekdayReader.OfWeek(text, PeriodShift.Of(relation), text.Value(at)) is { } ofWeek
                ? new DateMatch(i, at + 1, ofWeek)
                : null;
        }

        return text.Kind(at) == WordKind.Weekday
            ? WeekdayReader.ReadRelative(text, i, at, relation)
            : HolidayReader.ReadRelative(text, i, at, relation);
    }
}
