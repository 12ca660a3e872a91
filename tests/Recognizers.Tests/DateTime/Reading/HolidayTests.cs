namespace Recognizers.Tests.DateTime.Reading;

public class HolidayTests
{
    [Theory]
    [InlineData("Good Friday", "Good Friday: date XXXX-04-03 2025-04-18 | XXXX-04-03 2026-04-03")]
    [InlineData("last Easter", "last Easter: date 2025-04-20 2025-04-20")]
    [InlineData("Thanksgiving", "Thanksgiving: date XXXX-11-WXX-4-4 2025-11-27 | XXXX-11-WXX-4-4 2026-11-26")]
    [InlineData("Memorial Day 2025", "Memorial Day 2025: date 2025-05-26 2025-05-26")]
    [InlineData("New Year's Eve", "New Year's Eve: date XXXX-12-31 2025-12-31 | XXXX-12-31 2026-12-31")]
    [InlineData("Valentine’s Day", "Valentine’s Day: date XXXX-02-14 2026-02-14 | XXXX-02-14 2027-02-14")]
    [InlineData("Christmas of last year", "Christmas of last year: date 2025-12-25 2025-12-25")]
    [InlineData("the bank holiday", "bank holiday: date XXXX-08-25 2025-08-25 | XXXX-08-25 2026-04-06")]
    [InlineData("two weeks before Christmas", "two weeks before Christmas: date 2025-12-11 2025-12-11 | 2026-12-11 2026-12-11")]
    [InlineData("around Easter", "around Easter: date XXXX-04-05 approx 2025-04-20 | XXXX-04-05 approx 2026-04-05")]
    public void Holidays_are_computed(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData(1818, "03-22")]
    [InlineData(1943, "04-25")]
    [InlineData(1954, "04-18")]
    [InlineData(1961, "04-02")]
    [InlineData(1981, "04-19")]
    [InlineData(2000, "04-23")]
    [InlineData(2008, "03-23")]
    [InlineData(2016, "03-27")]
    [InlineData(2024, "03-31")]
    [InlineData(2025, "04-20")]
    [InlineData(2038, "04-25")]
    public void Easter_falls_where_the_church_has_it(int year, string expected) =>
        Assert.Equal($"Easter {year}: date {year}-{expected} {year}-{expected}", Recognized.Line($"Easter {year}"));
}
