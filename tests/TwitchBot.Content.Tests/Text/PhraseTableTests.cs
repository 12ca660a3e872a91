using TwitchBot.Content.Text;

namespace TwitchBot.Content.Tests.Text;

public sealed class PhraseTableTests
{
    private readonly PhraseTable<string> _table = new();

    public PhraseTableTests()
    {
        _table.Add("face", "a face");
        _table.Add("face mask", "a mask");
        _table.Add("face", "a look");
        _table.Add("?!", "a mark");
    }

    [Theory]
    [InlineData("my face masks", 1, 2, "a mask")]
    [InlineData("my faces", 1, 1, "a face", "a look")]
    [InlineData("face", 0, 1, "a face", "a look")]
    [InlineData("my face", 0, 0)]
    [InlineData("?!", 0, 2, "a mark")]
    public void The_longest_phrase_that_starts_here_is_found(string text, int start, int length, params string[] meanings)
    {
        var found = new List<string>();

        Assert.Equal(length, _table.Longest(Tokenizer.Split(text), start, found));
        Assert.Equal(meanings, found);
    }

    [Fact]
    public void A_phrase_without_words_is_never_found()
    {
        _table.Add("  ", "nothing");

        Assert.Equal(0, _table.Longest(Tokenizer.Split("nothing"), 0, []));
    }
}
