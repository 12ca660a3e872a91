using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content.Text;

namespace TwitchBot.Content.Tests.Text;

public sealed class SpellingTests
{
    private readonly Spelling _spelling = new(["twitch", "drowsin", "caffein"], ["switch", "twist"]);

    [Theory]
    [InlineData("twich", "twitch")]
    [InlineData("twicth", "twitch")]
    [InlineData("twittch", "twitch")]
    [InlineData("cafeine", "caffein")]
    public void A_misspelt_word_gets_the_stem_it_was_meant_to_have(string word, string stem) => Assert.Equal(stem, Correct(word));

    [Theory]
    [InlineData("switch")]
    [InlineData("twist")]
    [InlineData("twin")]
    [InlineData("zwitch")]
    public void A_right_or_distant_word_stays(string word) => Assert.Equal(WordForms.Stem(word), Correct(word));

    [Fact]
    public void Any_text_can_be_corrected_and_keeps_its_tokens() => Prop.ForAll<string>(text =>
    {
        var tokens = Tokenizer.Split(text ?? string.Empty);
        return _spelling.Correct([.. tokens]).Select(token => (token.Start, token.Length, token.Word))
            .SequenceEqual(tokens.Select(token => (token.Start, token.Length, token.Word)));
    }).QuickCheckThrowOnFailure();

    private string Correct(string word) => Assert.Single(_spelling.Correct(Tokenizer.Split(word))).Stem;
}
