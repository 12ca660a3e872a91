namespace TwitchBot.Content.Tests.Loading;

public sealed class WhoseWordsTests : IDisposable
{
    private readonly CopiedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData(Whose.Self, "Since when have you had the twitch?")]
    [InlineData(Whose.Child, "Since when has your child had the twitch?")]
    [InlineData(Whose.SomebodyElse, "Since when have they had the twitch?")]
    public void A_phrase_is_worded_for_whose_twitch_it_is(Whose whose, string text) =>
        Assert.Equal(text, RepositoryContent.English.Phrases.For(whose).Say("assessment.onset.say"));

    [Fact]
    public void A_word_that_begins_a_sentence_has_a_capital() =>
        Assert.StartsWith("Does your child take", RepositoryContent.English.Phrases.For(Whose.Child).Say("assessment.background.say"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_form_is_an_error()
    {
        _content["phrases.yaml"] = _content["phrases.yaml"].Replace("your: {self: your, child: \"your child's\", somebody-else: their}", "your: {self: your, child: \"your child's\"}", StringComparison.Ordinal);

        Assert.Contains(_content.Errors(), error => error.File == "phrases.yaml" && error.Message.Contains("'somebody-else' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_phrase_and_name_is_whole_for_everybody()
    {
        string[] words = ["{your}", "{their}", "{you}", "{they}", "{them}", "{are}", "{have}", "{do}", "{take}", "{sleep}"];
        var content = RepositoryContent.English;
        var texts = Enum.GetValues<Whose>().Select(content.Phrases.For).SelectMany(book =>
            book.Keys.SelectMany(book.Variants).Concat(content.Concepts.All.Select(concept => book.Word(concept.Say))));

        Assert.All(texts, text => Assert.DoesNotContain(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
