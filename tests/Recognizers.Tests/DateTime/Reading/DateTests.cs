namespace Recognizers.Tests.DateTime.Reading;

public class DateTests
{
    [Theory]
    [InlineData("yesterday", "yesterday: date 2026-03-09 2026-03-09")]
    [InlineData("the day before yesterday", "the day before yesterday: date 2026-03-08 2026-03-08")]
    [InlineData("the day after tomorrow", "the day after tomorrow: date 2026-03-12 2026-03-12")]
    [InlineData("three weeks ago", "three weeks ago: date 2026-02-17 2026-02-17")]
    [InlineData("one and a half years ago", "one and a half years ago: date 2024-09-10 2024-09-10")]
    [InlineData("in four business days", "in four business days: date 2026-03-16 2026-03-16")]
    [InlineData("two days from tomorrow", "two days from tomorrow: date 2026-03-13 2026-03-13")]
    [InlineData("5 minutes ago", "5 minutes ago: datetime 2026-03-10T08:55:00 2026-03-10 08:55:00")]
    [InlineData("in half an hour", "in half an hour: datetime 2026-03-10T09:30:00 2026-03-10 09:30:00")]
    public void Days_are_counted_from_today(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("Saturday", "Saturday: date XXXX-WXX-6 2026-03-07 | XXXX-WXX-6 2026-03-14")]
    [InlineData("last Monday", "last Monday: date 2026-03-02 2026-03-02")]
    [InlineData("this past Monday", "this past Monday: date 2026-03-09 2026-03-09")]
    [InlineData("this coming Friday", "this coming Friday: date 2026-03-13 2026-03-13")]
    [InlineData("next week on Tuesday", "next week on Tuesday: date 2026-03-17 2026-03-17")]
    [InlineData("Monday of last week", "Monday of last week: date 2026-03-02 2026-03-02")]
    [InlineData("Thursday the 12th", "Thursday the 12th: date 2026-03-12 2026-03-12")]
    public void Weekdays_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("10 March 2025", "10 March 2025: date 2025-03-10 2025-03-10")]
    [InlineData("March 5th, 2025", "March 5th, 2025: date 2025-03-05 2025-03-05")]
    [InlineData("the second of May", "the second of May: date XXXX-05-02 2025-05-02 | XXXX-05-02 2026-05-02")]
    [InlineData("May twenty-first", "May twenty-first: date XXXX-05-21 2025-05-21 | XXXX-05-21 2026-05-21")]
    [InlineData("Feb 29", "Feb 29: date XXXX-02-29 2024-02-29 | XXXX-02-29 2028-02-29")]
    [InlineData("20th of last month", "20th of last month: date 2026-02-20 2026-02-20")]
    [InlineData("on the 5th", "the 5th: date XXXX-XX-05 2026-03-05 | XXXX-XX-05 2026-04-05")]
    [InlineData("2025-03-10", "2025-03-10: date 2025-03-10 2025-03-10")]
    [InlineData("9-18-15", "9-18-15: date 2015-09-18 2015-09-18")]
    [InlineData("on 2/14", "2/14: date XXXX-02-14 2026-02-14 | XXXX-02-14 2027-02-14")]
    public void Days_of_the_calendar_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("more than a year ago", "more than a year ago: daterange 2025-03-10 before ..2025-03-10")]
    [InlineData("less than 3 days ago", "less than 3 days ago: daterange (2026-03-07,2026-03-10,P3D) 2026-03-07..2026-03-10")]
    [InlineData("within 3 days", "within 3 days: daterange (2026-03-10,2026-03-13,P3D) 2026-03-10..2026-03-13")]
    public void Comparisons_make_a_range(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("it hurts 8/10")]
    [InlineData("24/7")]
    [InlineData("half of it, 1/2 of it")]
    [InlineData("the 7th nerve")]
    [InlineData("it may be stress")]
    [InlineData("this may take a while")]
    [InlineData("march on")]
    [InlineData("I sat down in the sun")]
    [InlineData("31/31/2025")]
    public void These_are_none(string text) => Assert.Empty(Recognized.In(text));

    [Theory]
    [InlineData("en-us", "4/5/2025: date 2025-04-05 2025-04-05")]
    [InlineData("en-gb", "4/5/2025: date 2025-05-04 2025-05-04")]
    public void The_country_says_whether_the_day_comes_first(string culture, string expected) =>
        Assert.Equal(expected, Recognized.Line("4/5/2025", culture: culture));

    [Theory]
    [InlineData("in 99999 years")]
    [InlineData("99999 years ago")]
    [InlineData("999999999 decades ago")]
    public void Beyond_the_calendar_a_duration_stays_one(string text) =>
        Assert.Equal("datetimeV2.duration", Assert.Single(Recognized.In(text)).TypeName);
}
