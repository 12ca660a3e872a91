namespace Recognizers.Tests.DateTime.Reading;

public class DurationTests
{
    [Theory]
    [InlineData("about 3 weeks now and then", "3 weeks: duration P3W 1814400; now: datetime PRESENT_REF 2026-03-10 09:00:00")]
    [InlineData("thirty-five minutes", "thirty-five minutes: duration PT35M 2100")]
    [InlineData("a couple of months, on and off", "a couple of months: duration P2M 5184000")]
    [InlineData("several days", "several days: duration P3D 259200")]
    [InlineData("a fortnight", "a fortnight: duration P2W 1209600")]
    [InlineData("half a dozen days", "half a dozen days: duration P6D 518400")]
    [InlineData("two whole weeks", "two whole weeks: duration P2W 1209600")]
    [InlineData("a few more days", "a few more days: duration P3D 259200")]
    [InlineData("2 working days", "2 working days: duration P2BD 172800")]
    [InlineData("the whole night", "whole night: duration P1D 86400")]
    [InlineData("two night shifts", "night: timerange TNI 20:00:00..23:59:59")]
    [InlineData("500 ms", "500 ms: duration PT0.5S 0.5")]
    public void Amounts_and_units_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("half an hour", "half an hour: duration PT0.5H 1800")]
    [InlineData("three quarters of an hour", "three quarters of an hour: duration PT0.75H 2700")]
    [InlineData("2½ hours", "2½ hours: duration PT2.5H 9000")]
    [InlineData("one and a half weeks", "one and a half weeks: duration P1.5W 907200")]
    [InlineData("a month and a half", "a month and a half: duration P1.5M 3888000")]
    [InlineData("an hour and half a minute", "an hour and half a minute: duration PT1H0.5M 3630")]
    public void Parts_of_a_unit_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("1 year, 2 months and 3 days", "1 year, 2 months and 3 days: duration P1Y2M3D 36979200")]
    [InlineData("2h15m", "2h15m: duration PT2H15M 8100")]
    [InlineData("1y 3m", "1y 3m: duration P1Y3M 39312000")]
    [InlineData("2 hours 5 minutes", "2 hours 5 minutes: duration PT2H5M 7500")]
    public void Several_units_are_one_duration(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("15s", "15s: duration PT15S 15")]
    [InlineData("4wks", "4wks: duration P4W 2419200")]
    [InlineData("10 D's, 10D", "10D: duration P10D 864000")]
    [InlineData("1.5h", "1.5h: duration PT1.5H 5400")]
    public void Glued_units_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("more than an hour and a half", "more than an hour and a half: duration PT1.5H more 5400")]
    [InlineData("less than 10 seconds", "less than 10 seconds: duration PT10S less 10")]
    public void Comparisons_belong_to_it(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("they last 3 seconds", "3 seconds: duration PT3S 3")]
    [InlineData("it can last two minutes", "two minutes: duration PT2M 120")]
    [InlineData("the spasms last 2 days", "2 days: duration P2D 172800")]
    public void To_last_is_no_last_week(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("I am 45 years old")]
    [InlineData("my 3-year-old son")]
    [InlineData("a second opinion")]
    [InlineData("in my 30s")]
    [InlineData("10mg")]
    [InlineData("some day")]
    [InlineData("the minute I sit down")]
    [InlineData("forever")]
    public void These_are_none(string text) => Assert.Empty(Recognized.In(text));
}
