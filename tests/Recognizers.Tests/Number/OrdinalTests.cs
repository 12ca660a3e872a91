using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Recognizers.Tests.Number;

public class OrdinalTests
{
    [Theory]
    [InlineData("the first one", "first", "1")]
    [InlineData("2nd", "2nd", "2")]
    [InlineData("eleventh", "eleventh", "11")]
    [InlineData("twenty-fifth", "twenty-fifth", "25")]
    [InlineData("the twenty first", "twenty first", "21")]
    [InlineData("I came in second.", "second", "2")]
    public void Positions_count_from_the_start(string text, string found, string offset)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(text, Culture.English));

        Assert.Equal((found, "ordinal"), (result.Text, result.TypeName));
        var meaning = result.Resolution;
        Assert.Equal((offset, offset, "start"), (meaning["value"], meaning["offset"], meaning["relativeTo"]));
    }

    [Theory]
    [InlineData("drop the last line", "last", "end+0", "0")]
    [InlineData("the last but one", "the last but one", "end-1", "-1")]
    [InlineData("the second to last", "the second to last", "end-1", "-1")]
    [InlineData("maybe the one before the last", "the one before the last", "end-1", "-1")]
    [InlineData("the antepenultimate", "antepenultimate", "end-2", "-2")]
    public void Positions_count_from_the_end(string text, string found, string value, string offset)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(text, Culture.English));

        Assert.Equal((found, "ordinal.relative"), (result.Text, result.TypeName));
        var meaning = result.Resolution;
        Assert.Equal((value, offset, "end"), (meaning["value"], meaning["offset"], meaning["relativeTo"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two")]
    [InlineData("2")]
    [InlineData("nothing")]
    public void These_are_no_positions(string text) => Assert.Empty(NumberRecognizer.RecognizeOrdinal(text, Culture.English));
}
