using TwitchBot.Content.Articles;

namespace TwitchBot.Content.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", new[] { "One.", "Two!", "Three?", "Four" })]
    [InlineData("It lasts\ntwo lines. And more.", new[] { "It lasts two lines.", "And more." })]
    [InlineData("No full stop\n\nNext paragraph.", new[] { "No full stop", "Next paragraph." })]
    [InlineData("Ask Dr. Who. Then go.", new[] { "Ask Dr. Who.", "Then go." })]
    [InlineData("Minerals (e.g. magnesium) help. So does sleep.", new[] { "Minerals (e.g. magnesium) help.", "So does sleep." })]
    [InlineData("Take 1.5 litres. Rest.", new[] { "Take 1.5 litres.", "Rest." })]
    [InlineData("   \n\n  ", new string[0])]
    public void Prose_is_split_where_sentences_end(string text, string[] sentences) =>
        Assert.Equal(sentences, Sentences.Split(text));
}
