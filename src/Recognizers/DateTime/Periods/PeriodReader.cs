using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Reads stretches of days: "March", "March 2026", "2019", "the 90s", "summer", "last week", "this weekend".</summary>
internal static class PeriodReader
{
    public static PeriodMatch? Read(DatedText text, int i) => text.Kind(i) switch
    {
        WordKind.Month => ReadMonth(text, i),
        WordKind.Season => ReadSeason(text, i),
        WordKind.Number => ReadDecade(text, i) ?? ReadYear(text, i),
        WordKind.Relative => RelativePeriodReader.Read(text, i),
        WordKind.Unit when text.Is(i + 1, "before") && text.Is(i + 2, "last") =>
            RelativePeriodReader.OfUnit(text, i, i + 3, text.Unit(i), -2),
        WordKind.Unit when text.Is(i + 1, "after") && text.Is(i + 2, "next") =>
            RelativePeriodReader.OfUnit(text, i, i + 3, text.Unit(i), 2),
        WordKind.Unit when text.Is(i, "weekend") => RelativePeriodReader.Weekend(text, i, i + 1, 0),
        _ => null,
    };

    /// <summary>Reads a year without asking what stands before it.</summary>
    public static PeriodMatch? ReadPlainYear(DatedText text, int i) =>
        YearReader.Read(text, i, out var next) is { } year ? OfYear(i, next, year) : null;

    public static PeriodMatch OfYear(int from, int next, int year) =>
        new(from, next, Timex.OfYear(year), DaySpan.OfMonths(year, 1, 12));

    /// <summary>"SU" of the month it begins with.</summary>
    public static string SeasonTimex(int firstMonth) => firstMonth switch
    {
        3 => "SP",
        6 => "SU",
        9 => "FA",
        _ => "WI",
    };

    private static PeriodMatch? ReadMonth(DatedText text, int i)
    {
        var month = text.Value(i);
        var behind = text.Span(i + 1) is "." && !text.IsAttached(i + 2) ? i + 2 : i + 1;
        if (YearReader.ReadBehind(text, behind, out var next) is { } year)
            return new PeriodMatch(i, next, Timex.OfMonth(year, month), DaySpan.OfMonths(year, month, 1));
        if (text.Kind(behind) == WordKind.Relative && text.Is(behind + 1, "year"))
        {
            var relative = text.Today.Year + PeriodShift.Of((Relation)text.Value(behind));
            return new PeriodMatch(i, behind + 2, Timex.OfMonth(relative, month), DaySpan.OfMonths(relative, month, 1));
        }

        if (!MonthNames.StandsAlone(text, i))
            return null;
        var future = month < text.Today.Month ? text.Today.Year + 1 : text.Today.Year;
        return DaySpan.OfMonths(future, month, 1) is { } coming && DaySpan.OfMonths(future - 1, month, 1) is { } gone
            ? new PeriodMatch(i, i + 1, Timex.OfMonth(month), gone, coming)
            : null;
    }

    // "Fall" and "spring" are verbs too.
    private static PeriodMatch? ReadSeason(DatedText text, int i)
    {
        var timex = SeasonTimex(text.Value(i));
        if (YearReader.ReadBehind(text, i + 1, out var next) is { } year)
            return new PeriodMatch(i, next, Timex.OfYear(year) + "-" + timex, null);
        var isVerbToo = text.Is(i, "fall") || text.Is(i, "spring");
        var isAnnounced = text.IsAny(i - 1, "in", "of") || text.Kind(i - 1) is WordKind.Bound or WordKind.Portion
            || (text.Is(i - 1, "the") && (text.IsAny(i - 2, "in", "during", "over") || text.Kind(i - 2) == WordKind.Bound));
        return isVerbToo && !isAnnounced ? null : new PeriodMatch(i, i + 1, timex, null);
    }

    // "the 90s", "1990s"
    private static PeriodMatch? ReadDecade(DatedText text, int i)
    {
        var number = text.Digits(i, most: 4);
        if (number < 0 || number % 10 != 0 || !text.IsAttached(i + 1) || !text.Is(i + 1, "s"))
            return null;
        var start = text.Span(i).Length switch
        {
            4 => number,
            2 when text.Is(i - 1, "the") => number > 20 ? 1900 + number : 2000 + number,
            _ => 0,
        };
        if (start is < 1500 or > 2100 || DaySpan.OfMonths(start, 1, 120) is not { } span)
            return null;
        return new PeriodMatch(i, i + 2, Timex.OfRange(Timex.Of(span.Start), Timex.Of(span.End), "P10Y"), span);
    }

    // A number of four digits may be anything, so a word before it has to say that it is a year.
    private static PeriodMatch? ReadYear(DatedText text, int i)
    {
        var isAnnounced = text.Kind(i - 1) is WordKind.Bound or WordKind.Portion or WordKind.Till
            || text.IsAny(i - 1, "in", "of", "from", "during", "year", "between");
        return isAnnounced && UnitFollows(text, i) is false ? ReadPlainYear(text, i) : null;
    }

    private static bool UnitFollows(DatedText text, int i) => Durations.PartReader.Read(text, i) is not null;
}
