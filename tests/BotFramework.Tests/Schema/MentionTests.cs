using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public class MentionTests
{
    private static Activity Message(string text, params Entity[] entities) =>
        new(ActivityTypes.Message) { Text = text, Recipient = new ChannelAccount("bot", "Bot"), Entities = [.. entities] };

    private static Mention MentionOf(string id, string name, string? text) =>
        new() { Mentioned = new ChannelAccount(id, name), Text = text };

    [Fact]
    public void The_recipient_is_taken_out_of_the_text() =>
        Assert.Equal("hi", Message("<at>Bot</at> hi", MentionOf("bot", "Bot", "<at>Bot</at>")).RemoveRecipientMention());

    [Fact]
    public void A_mention_without_text_is_found_by_name() =>
        Assert.Equal("hi", Message("<at>bot</at> hi", MentionOf("bot", "Bot", null)).RemoveRecipientMention());

    [Fact]
    public void Others_stay_in_the_text() =>
        Assert.Equal("<at>Ann</at> hi", Message("<at>Ann</at> hi", MentionOf("ann", "Ann", "<at>Ann</at>")).RemoveRecipientMention());

    [Fact]
    public void Text_without_entities_stays()
    {
        var message = Message("hi");
        message.Entities = null;

        Assert.Equal("hi", message.RemoveRecipientMention());
        Assert.Empty(message.GetMentions());
    }
}
