using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content.Text;

namespace TwitchBot.Content.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("My nose twitches", new[] { "my", "nose", "twitches" })]
    [InlineData("I can\u2019t smile", new[] { "i", "can't", "smile" })]
    [InlineData("1,000 hours", new[] { "1,000", "hours" })]
    [InlineData("4,5 seconds", new[] { "4", ",", "5", "seconds" })]
    [InlineData("1.5 hours", new[] { "1.5", "hours" })]
    [InlineData("10-12 days.", new[] { "10", "-", "12", "days", "." })]
    [InlineData("3 days\u2014maybe 4", new[] { "3", "days", "-", "maybe", "4" })]
    [InlineData("long-lasting", new[] { "long", "lasting" })]
    [InlineData("ok \U0001F44D\U0001F3FD", new[] { "ok", "\U0001F44D" })]
    [InlineData("  ", new string[0])]
    public void Text_is_split_into_words_numbers_marks_and_emoji(string text, string[] words) =>
        Assert.Equal(words, Tokenizer.Split(text).Select(token => token.Word));

    [Fact]
    public void Tokens_lie_inside_the_text_in_order() =>
        Prop.ForAll<string>(text => LieInside(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("a\uD83Db")]
    [InlineData("'''")]
    [InlineData("a'")]
    [InlineData("1,")]
    public void Broken_text_is_split_too(string text) => Assert.True(LieInside(text));

    [Fact]
    public void A_long_text_has_a_token_for_each_of_its_words() =>
        Assert.Equal(100_000, Tokenizer.Split(string.Concat(Enumerable.Repeat("twitch ", 100_000))).Length);

    private static bool LieInside(string text)
    {
        var end = 0;
        foreach (var token in Tokenizer.Split(text))
        {
            if (token.Start < end || token.Length < 1 || token.End > text.Length || token.Stem.Length == 0)
            {
                return false;
            }

            end = token.End;
        }

        return true;
    }
}
