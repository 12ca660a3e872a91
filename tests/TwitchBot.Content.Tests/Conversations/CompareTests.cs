using TwitchBot.Content.Conversations;

namespace TwitchBot.Content.Tests.Conversations;

public sealed class CompareTests
{
    [Theory]
    [InlineData("bot: nice", "How nice\nto meet you")]
    [InlineData("bot: nice to  meet", "How nice\n\nto meet you")]
    [InlineData("bot: How ... you", "How nice to meet you")]
    [InlineData("bot: ...", "anything")]
    [InlineData("bot: one\nbot: two", "one|two")]
    [InlineData("bot: one\nbot: two", "one and two")]
    [InlineData("bot: two", "one|two")]
    [InlineData("bot- three", "one|two")]
    public void What_is_expected_is_found(string expected, string replies) => Assert.Empty(Compare(expected, replies.Split('|')));

    [Theory]
    [InlineData("bot: nice", "How Nice", 2, "the bot was to say \"nice\", and said: How Nice")]
    [InlineData("bot: two\nbot: one", "one|two", 3, "the bot was to say \"one\", and said: two")]
    [InlineData("bot: you ... How", "How are you", 2, "the bot was to say")]
    [InlineData("bot: one\nbot- two", "one|two", 3, "the bot was not to say \"two\", and said: two")]
    [InlineData("bot: two\nbot- one", "one|two", 3, "the bot was not to say \"one\"")]
    public void What_differs_is_said_with_its_line(string expected, string replies, int line, string reason)
    {
        var error = Assert.Single(Compare(expected, replies.Split('|')));

        Assert.Equal(("x.chat", line), (error.File, error.Line));
        Assert.StartsWith(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_said_too() => Assert.EndsWith("and said: nothing", Assert.Single(Compare("bot: ...", [])).Message, StringComparison.Ordinal);

    private static IReadOnlyList<ContentError> Compare(string expected, string[] replies)
    {
        var script = ChatScriptParser.Parse("x.chat", $"user: hi\n{expected}").Script!;
        return script.Compare(script.Turns[0], replies);
    }
}
