using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Content.Tests.Conversations;

public sealed class ChatScriptParserTests
{
    [Fact]
    public void A_conversation_has_a_header_and_turns()
    {
        var script = Read("""
            # how a check begins
            user=Jo
            bot=Twitchy
            locale=en-GB
            channel=webchat
            now=2026-03-10T09:30:00

            bot: Hello ... 999
            user: My nose
            twitches
            # no diagnosis
            bot: Since  when
              have you had it?
            bot- cancer
            """);

        Assert.Equal(("Jo", "Twitchy", "en-GB", "webchat"), (script.User, script.Bot, script.Locale, script.Channel));
        Assert.Equal(new DateTime(2026, 3, 10, 9, 30, 0, DateTimeKind.Unspecified), script.Now);
        Assert.Equal((8, (string?)null), (script.Turns[0].Line, script.Turns[0].Say));
        Assert.Equal([new ChatReply(8, "Hello ... 999", true)], script.Turns[0].Replies);
        Assert.Equal((9, "My nose\ntwitches"), (script.Turns[1].Line, script.Turns[1].Say));
        Assert.Equal([new ChatReply(12, "Since when have you had it?", true), new ChatReply(14, "cancer", false)], script.Turns[1].Replies);
    }

    [Fact]
    public void Time_passes_before_the_next_thing_said_alone()
    {
        var script = Read("user: hi\nlater: 2 days\nlater: 1 hour\nuser: hi again\nuser: hello?");

        Assert.Equal([TimeSpan.Zero, TimeSpan.FromHours(49), TimeSpan.Zero], script.Turns.Select(turn => turn.Later));
    }

    [Theory]
    [InlineData("usr: hi", 1, "did you mean 'user:'?")]
    [InlineData("user: hi\nBot: hello", 2, "did you mean 'bot:'?")]
    [InlineData("user: hi\nbot : hello", 2, "did you mean 'bot:'?")]
    [InlineData("user: hi\nbto: hello", 2, "did you mean 'bot:'?")]
    [InlineData("user: hi\nbot:", 2, "'bot:' needs a text")]
    [InlineData("lokale=en\nuser: hi", 1, "'lokale=' is none of user, bot, locale, channel, now; did you mean 'locale'?")]
    [InlineData("locale=\nuser: hi", 1, "'locale=' needs a value")]
    [InlineData("bot=a\nbot=b\nuser: hi", 2, "'bot=' is there twice")]
    [InlineData("now=tomorrow\nuser: hi", 1, "must be a date and time such as")]
    [InlineData("user: hi\nlater: soon\nuser: hi", 2, "'later: soon' must be a number of hours or days")]
    [InlineData("user: hi\nlater:\nuser: hi", 2, "'later:' needs a text")]
    [InlineData("hello\nuser: hi", 1, "a conversation starts with 'user: …'")]
    [InlineData("# nothing\n", 1, "the conversation has no turn")]
    public void A_mistake_is_found_on_its_line(string text, int line, string reason)
    {
        var result = ChatScriptParser.Parse("x.chat", text);

        Assert.Null(result.Script);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("x.chat", line), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_never_throws()
    {
        var lines = Gen.Elements("user: a", "bot: b", "bot- c", "user:", "now=x", "=", "# d", "", "e", "bot=", "...", ": f");
        Prop.ForAll(lines.ArrayOf().ToArbitrary(), parts => ReadsOrSaysWhy(string.Join('\n', parts))).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => ReadsOrSaysWhy(text ?? string.Empty)).QuickCheckThrowOnFailure();
    }

    private static bool ReadsOrSaysWhy(string text)
    {
        var result = ChatScriptParser.Parse("x.chat", text);
        return result.Script is null == result.Errors.Count > 0;
    }

    private static ChatScript Read(string text) => ChatScriptParser.Parse("x.chat", text).Script!;
}
