using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Recognizers.Tests.Choice;

public class BooleanTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yep!", true)]
    [InlineData("Y", true)]
    [InlineData("true", true)]
    [InlineData("well, I agree", true)]
    [InlineData("👍🏽", true)]
    [InlineData("no", false)]
    [InlineData("NOPE", false)]
    [InlineData("not  ok", false)]
    [InlineData("false", false)]
    [InlineData("👎", false)]
    [InlineData("✋", false)]
    public void Words_and_emoji_say_yes_or_no(string text, bool expected) =>
        Assert.Equal(expected, Assert.Single(Recognize(text)).Resolution["value"]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("maybe")]
    [InlineData("yesterday")]
    [InlineData("nothing")]
    [InlineData("knows")]
    [InlineData("🙂")]
    public void Other_words_say_neither(string text) => Assert.Empty(Recognize(text));

    [Fact]
    public void Of_two_answers_the_first_counts() => Assert.Equal("yes", Assert.Single(Recognize("yes or no")).Text);

    [Fact]
    public void Of_two_answers_the_longer_phrase_counts() =>
        Assert.Equal("not ok", Assert.Single(Recognize("yes, it is not ok")).Text);

    [Fact]
    public void A_result_knows_where_it_stands_even_behind_spaces()
    {
        var result = Assert.Single(Recognize("  oh No!"));

        Assert.Equal(("No", 5, 6, "boolean"), (result.Text, result.Start, result.End, result.TypeName));
    }

    [Theory]
    [InlineData("Sure!", 1.0)]
    [InlineData("yes, I would say so", 0.52)]
    public void The_score_falls_with_the_words_around(string text, double expected) =>
        Assert.Equal(expected, (double)Assert.Single(Recognize(text)).Resolution["score"], 6);

    [Fact]
    public void Another_language_is_read_as_English_unless_that_is_forbidden()
    {
        Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes", "xx-xx"));
        Assert.Throws<ArgumentException>(
            () => ChoiceRecognizer.RecognizeBoolean("yes", "xx-xx", fallbackToDefaultCulture: false));
    }

    private static List<ModelResult> Recognize(string text) => ChoiceRecognizer.RecognizeBoolean(text, Culture.English);
}
