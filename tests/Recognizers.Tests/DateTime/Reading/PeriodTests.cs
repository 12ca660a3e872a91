namespace Recognizers.Tests.DateTime.Reading;

public class PeriodTests
{
    [Theory]
    [InlineData("last week", "last week: daterange 2026-W10 2026-03-02..2026-03-09")]
    [InlineData("this month", "this month: daterange 2026-03 2026-03-01..2026-04-01")]
    [InlineData("the week before last", "week before last: daterange 2026-W09 2026-02-23..2026-03-02")]
    [InlineData("last weekend", "last weekend: daterange 2026-W10-WE 2026-03-07..2026-03-09")]
    [InlineData("last November", "last November: daterange 2025-11 2025-11-01..2025-12-01")]
    [InlineData("in March 2024", "March 2024: daterange 2024-03 2024-03-01..2024-04-01")]
    [InlineData("in May", "May: daterange XXXX-05 2025-05-01..2025-06-01 | XXXX-05 2026-05-01..2026-06-01")]
    [InlineData("in twenty twenty-four", "twenty twenty-four: daterange 2024 2024-01-01..2025-01-01")]
    [InlineData("the first week of January", "the first week of January: daterange XXXX-01-W01 2025-12-29..2026-01-05 | XXXX-01-W01 2027-01-04..2027-01-11")]
    [InlineData("last week of July 2024", "last week of July 2024: daterange 2024-07-W05 2024-07-22..2024-07-29")]
    [InlineData("since the 90s", "since the 90s: daterange (1990-01-01,2000-01-01,P10Y) since 1990-01-01..")]
    [InlineData("last summer", "last summer: daterange 2025-SU not resolved")]
    [InlineData("in the fall", "fall: daterange FA not resolved")]
    public void Periods_of_the_calendar_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("over the last 3 weeks", "last 3 weeks: daterange (2026-02-17,2026-03-10,P3W) 2026-02-17..2026-03-10")]
    [InlineData("for the past month and a half", "past month and a half: daterange (2026-01-26,2026-03-10,P1.5M) 2026-01-26..2026-03-10")]
    [InlineData("the last hour", "last hour: datetimerange (2026-03-10T08:00:00,2026-03-10T09:00:00,PT1H) 2026-03-10 08:00:00..2026-03-10 09:00:00")]
    [InlineData("the next 5 days", "next 5 days: daterange (2026-03-11,2026-03-16,P5D) 2026-03-11..2026-03-16")]
    public void Spans_up_to_now_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("early March", "early March: daterange XXXX-03 start 2025-03-01..2025-03-16 | XXXX-03 start 2026-03-01..2026-03-16")]
    [InlineData("mid-November", "mid-November: daterange XXXX-11 mid 2025-11-10..2025-11-21 | XXXX-11 mid 2026-11-10..2026-11-21")]
    [InlineData("since the beginning of last year", "since the beginning of last year: daterange 2025 since-start 2025-01-01..")]
    [InlineData("later this week", "later this week: daterange 2026-W11 2026-03-12..2026-03-16")]
    [InlineData("earlier this year", "earlier this year: daterange 2026 2026-01-01..2026-03-10")]
    public void Portions_narrow_them(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("since last Thursday", "since last Thursday: daterange 2026-03-05 since 2026-03-05..")]
    [InlineData("since 2019", "since 2019: daterange 2019 since 2019-01-01..")]
    [InlineData("after 2019", "after 2019: daterange 2019 after 2020-01-01..")]
    [InlineData("before March 2025", "before March 2025: daterange 2025-03 before ..2025-03-01")]
    [InlineData("until yesterday", "until yesterday: daterange 2026-03-09 before ..2026-03-09")]
    public void Prepositions_open_one_end(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("from Monday to Friday", "from Monday to Friday: daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) 2026-03-02..2026-03-06 | (XXXX-WXX-1,XXXX-WXX-5,P4D) 2026-03-09..2026-03-13")]
    [InlineData("between Monday and Wednesday", "between Monday and Wednesday: daterange (XXXX-WXX-1,XXXX-WXX-3,P2D) 2026-03-02..2026-03-04 | (XXXX-WXX-1,XXXX-WXX-3,P2D) 2026-03-09..2026-03-11")]
    [InlineData("November to January", "November to January: daterange (XXXX-11-01,XXXX-01-01,P2M) 2025-11-01..2026-01-01 | (XXXX-11-01,XXXX-01-01,P2M) 2026-11-01..2027-01-01")]
    [InlineData("March 4 to 9, 2026", "March 4 to 9: daterange (XXXX-03-04,XXXX-03-09,P5D) 2026-03-04..2026-03-09 | (XXXX-03-04,XXXX-03-09,P5D) 2027-03-04..2027-03-09")]
    [InlineData("4-22 January 2025", "4-22 January 2025: daterange (2025-01-04,2025-01-22,P18D) 2025-01-04..2025-01-22")]
    [InlineData("from January until now", "from January until now: daterange (2026-01-01,2026-03-10,P68D) 2026-01-01..2026-03-10")]
    [InlineData("from 2007 to 2009", "from 2007 to 2009: daterange (2007-01-01,2009-01-01,P2Y) 2007-01-01..2009-01-01")]
    public void Two_ends_are_one_range(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));
}
