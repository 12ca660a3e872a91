using System.Diagnostics;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Recognizers.Tests.DateTime.Reading;

public class DateTimeRecognizerTests
{
    [Fact]
    public void One_sentence_may_hold_several_kinds() => Assert.Equal(
        "a month: duration P1M 2592000; a dozen times a day: set P1D not resolved; five seconds: duration PT5S 5",
        Recognized.Line("a month, a dozen times a day, each one four or five seconds"));

    [Fact]
    public void A_result_knows_where_it_stands_and_what_it_is()
    {
        var result = Assert.Single(Recognized.In("Oh, Since LAST Thursday!"));

        Assert.Equal(("Since LAST Thursday", 4, 22, "datetimeV2.daterange"), (result.Text, result.Start, result.End, result.TypeName));
    }

    [Fact]
    public void What_a_preposition_was_said_of_is_told()
    {
        var value = Assert.Single(Recognized.Values(Assert.Single(Recognized.In("since yesterday"))));

        Assert.Equal("datetimepoint", value["sourceEntity"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("it just comes and goes")]
    public void No_time_is_no_result(string text) => Assert.Empty(Recognized.In(text));

    [Fact]
    public void Without_a_moment_it_was_said_now()
    {
        var before = System.DateTime.Now.Date;

        var value = Recognized.Values(Assert.Single(DateTimeRecognizer.RecognizeDateTime("today", Culture.English)))[0]["value"];

        Assert.InRange(System.DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture), before, System.DateTime.Now.Date);
    }

    [Fact]
    public void Another_language_is_read_as_English_unless_that_is_forbidden()
    {
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("3 days", "xx-xx"));
        Assert.Throws<ArgumentException>(() => DateTimeRecognizer.RecognizeDateTime("3 days", "xx-xx", fallbackToDefaultCulture: false));
    }

    [Theory]
    [InlineData("3 weeks ")]
    [InlineData("1 day 1 hour ")]
    [InlineData("one hundred and ")]
    [InlineData("quarter to ")]
    [InlineData("from 5 to ")]
    [InlineData("last ")]
    [InlineData("every ")]
    [InlineData("new year ")]
    [InlineData("since the ")]
    [InlineData("1.")]
    [InlineData("1/")]
    [InlineData("1:")]
    [InlineData("1h")]
    [InlineData("10-")]
    [InlineData("\u00BD")]
    public void The_time_grows_no_faster_than_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        Recognized.In(text);

        // Some 100 ms in fact, with code compiled for the first time; minutes where every piece looks at all the others.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
