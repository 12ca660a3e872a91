using System.Diagnostics;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Recognizers.Tests.Number;

public class NumberTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("0000", "0")]
    [InlineData("-1", "-1")]
    [InlineData("- 10  k", "-10000")]
    [InlineData("minus 5", "-5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("12,34,567.89", "1234567.89")]
    [InlineData("40 000", "40000")]
    [InlineData("10k", "10000")]
    [InlineData("2.33 k", "2330")]
    [InlineData("1.2b", "1200000000")]
    [InlineData("2 million", "2000000")]
    [InlineData("4.800", "4.8")]
    [InlineData("5,25", "5.25")]
    [InlineData(".08", "0.08")]
    [InlineData("123456789012345", "123456789012345")]
    public void Digits_are_read(string text, string expected) => Assert.Equal([expected], Values(text));

    [Theory]
    [InlineData("zero", "0")]
    [InlineData("sixteen", "16")]
    [InlineData("Twenty-One", "21")]
    [InlineData("fifty - two", "52")]
    [InlineData("a hundred", "100")]
    [InlineData("one hundred and six", "106")]
    [InlineData("two hundred and two thousand", "202000")]
    [InlineData("two  thousand  and  two hundred", "2200")]
    [InlineData("twenty-one trillion three hundred", "21000000000300")]
    [InlineData("three lakh crore", "3000000000000")]
    [InlineData("4 thousand 3 hundred and 21", "4321")]
    [InlineData("two hundred point zero three", "200.03")]
    [InlineData("nought point eleven", "0.11")]
    [InlineData("a dozen", "12")]
    [InlineData("half a dozen", "6")]
    [InlineData("3 dozens", "36")]
    public void Words_are_read(string text, string expected) => Assert.Equal([expected], Values(text));

    [Theory]
    [InlineData("3/4", "0.75")]
    [InlineData("-4/5", "-0.8")]
    [InlineData("2 1/4", "2.25")]
    [InlineData("½", "0.5")]
    [InlineData("2½", "2.5")]
    [InlineData("half", "0.5")]
    [InlineData("a quarter", "0.25")]
    [InlineData("two thirds", "0.666666666666667")]
    [InlineData("five-eighths", "0.625")]
    [InlineData("one and a half", "1.5")]
    [InlineData("twenty and three fifths", "20.6")]
    [InlineData("one hundred and three quarters", "100.75")]
    [InlineData("one hundred and thirty fifths", "26")]
    [InlineData("half a million", "500000")]
    [InlineData("five and a half million", "5500000")]
    [InlineData("one million and a half", "1500000")]
    [InlineData("one billion and a half million", "1000500000")]
    public void Fractions_are_read(string text, string expected)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(text, Culture.English));

        Assert.Equal((expected, "fraction"), (result.Resolution["value"], result.Resolution["subtype"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a nose")]
    [InlineData("the 25ml bottle")]
    [InlineData("the .25ml bottle")]
    [InlineData("the 180.25ml bottle")]
    [InlineData("10m")]
    [InlineData("May 4th")]
    [InlineData("1.3e6")]
    [InlineData("which one")]
    [InlineData("the one on the left")]
    [InlineData("wait a second")]
    [InlineData("hundreds of times")]
    public void These_are_no_numbers(string text) => Assert.Empty(Values(text));

    [Theory]
    [InlineData("one two three", "1 2 3")]
    [InlineData("10-12", "10 12")]
    [InlineData("5 - 3", "5 3")]
    [InlineData("room-173", "173")]
    [InlineData("192.168.1.2", "192 168 1 2")]
    [InlineData("on 3/14/2026", "3 14 2026")]
    [InlineData("rooms 22,24,26,31.", "22 24 26 31")]
    [InlineData("123 0000", "123 0")]
    [InlineData("3 hundred and 2 hundred", "300 200")]
    [InlineData("two seconds", "2")]
    [InlineData("one last time", "1")]
    public void Several_numbers_stay_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(text)));

    [Fact]
    public void A_result_knows_where_it_stands_and_what_it_is()
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber("It took Twenty-Six days.", Culture.English));

        Assert.Equal(("Twenty-Six", 8, 17, "number"), (result.Text, result.Start, result.End, result.TypeName));
        Assert.Equal("integer", result.Resolution["subtype"]);
    }

    [Fact]
    public void A_decimal_is_called_one() =>
        Assert.Equal("decimal", Assert.Single(NumberRecognizer.RecognizeNumber("2.5", Culture.English)).Resolution["subtype"]);

    [Fact]
    public void Another_language_is_read_as_English_unless_that_is_forbidden()
    {
        Assert.Single(NumberRecognizer.RecognizeNumber("7", "xx-xx"));
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("7", "xx-xx", fallbackToDefaultCulture: false));
    }

#if !BOTSDK_MICROSOFT
    [Fact]
    public void No_mix_of_pieces_breaks_it()
    {
        string[] pieces =
        [
            "a", "half", "one", "twenty", "thousand", "trillion", "crore", "dozen", "and", "of", "point", "third", "thirds", "quarters",
            "minus", "-", "/", ".", ",", "½", "0", "7", "1000", "9999999999999999999999999999999", "10k", "1 000", "1/0", "👌", " ",
        ];
        var random = new Random(4_23);
        for (var round = 0; round < 20_000; round++)
        {
            var chosen = random.GetItems(pieces, 1 + random.Next(10));
            var text = string.Join(random.Next(3) == 0 ? string.Empty : " ", chosen);

            var results = NumberRecognizer.RecognizeNumber(text, Culture.English);

            Assert.All(results, result => Assert.Equal(result.Text, text[result.Start..(result.End + 1)]));
        }
    }

    [Theory]
    [InlineData("twenty and 1,000.5, half of ")]
    [InlineData("one hundred and ")]
    [InlineData("thousand ")]
    [InlineData("000 ")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("-")]
    public void The_time_grows_no_faster_than_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000));
        var watch = Stopwatch.StartNew();

        NumberRecognizer.RecognizeNumber(text, Culture.English);

        // Some 50 ms in fact; a minute where every piece looks at all the others.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
#endif

    private static IEnumerable<string> Values(string text) =>
        NumberRecognizer.RecognizeNumber(text, Culture.English).Select(result => (string)result.Resolution["value"]);
}
