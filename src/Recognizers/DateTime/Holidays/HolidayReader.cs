using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>Reads holidays: "Easter", "last Christmas", "Thanksgiving 2025", "the bank holiday".</summary>
internal static class HolidayReader
{
    /// <summary>The days off of England that bear no other name: the first and last Monday in May, the last in August.</summary>
    private static readonly Holiday[] BankHolidays =
        [Holiday.OfWeekday(5, 1, 1), Holiday.OfWeekday(5, 1, -1), Holiday.OfWeekday(8, 1, -1), Holiday.OfEaster(1)];

    public static DateMatch? Read(DatedText text, int i)
    {
        if (text.Is(i, "bank") && text.Is(i + 1, "holiday"))
            return ReadBankHoliday(text, i, i + 2);
        if (HolidayNames.Find(text, i, out var next) is not { } holiday)
            return null;
        if (ReadYear(text, next, out var afterYear) is { } year)
            return holiday.In(year) is { } day ? new DateMatch(i, afterYear, day) : null;
        return Calendar.Around(text.Today, holiday.In) is { } days
            ? new DateMatch(i, next, holiday.TimexOfAnyYear(days.Future), days.Past, days.Future)
            : null;
    }

    /// <summary>Reads a holiday behind "last", "this" or "next": the last that was, the next to come, this year's.</summary>
    public static DateMatch? ReadRelative(DatedText text, int from, int i, Relation relation)
    {
        if (Read(text, i) is not { } date)
            return null;
        var day = PeriodShift.Of(relation) switch
        {
            < 0 => date.Past,
            0 when date.Past.Year == text.Today.Year => date.Past,
            _ => date.Future,
        };
        return new DateMatch(from, date.Next, day);
    }

    private static DateMatch? ReadBankHoliday(DatedText text, int i, int next)
    {
        next = text.Kind(next) == WordKind.Weekday && text.Value(next) == 1 ? next + 1 : next;
        DateMatch? nearest = null;
        foreach (var holiday in BankHolidays)
        {
            if (Calendar.Around(text.Today, holiday.In) is not { } days)
                continue;
            var past = nearest is { } known && known.Past > days.Past ? known.Past : days.Past;
            var future = nearest is { } other && other.Future < days.Future ? other.Future : days.Future;
            nearest = new DateMatch(i, next, Timex.OfDay(past.Month, past.Day), past, future);
        }

        return nearest;
    }

    // "2018", "of 2018", "of last year", "this year"
    private static int? ReadYear(DatedText text, int i, out int next)
    {
        if (YearReader.ReadBehind(text, i, out next) is { } year)
            return year;
        var at = text.Skip(i, "of");
        next = at + 2;
        return text.Kind(at) == WordKind.Relative && text.Is(at + 1, "year")
            ? text.Today.Year + PeriodShift.Of((Relation)text.Value(at))
            : null;
    }
}
