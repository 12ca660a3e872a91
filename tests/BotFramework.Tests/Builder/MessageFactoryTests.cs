using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_an_answer_unless_told_otherwise()
    {
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("hi").InputHint);
        Assert.Equal(InputHints.ExpectingInput, MessageFactory.Text("hi", inputHint: InputHints.ExpectingInput).InputHint);
    }

    [Fact]
    public void Suggested_words_say_themselves()
    {
        var message = MessageFactory.SuggestedActions(["yes", "no"], "well?");

        Assert.Equal(["yes", "no"], message.SuggestedActions!.Actions!.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
    }

    [Fact]
    public void A_card_is_attached() =>
        Assert.Equal("t", Assert.Single(MessageFactory.Attachment(new Attachment("t")).Attachments!).ContentType);

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = "1",
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
        };

        var reply = activity.CreateReply("hello");

        Assert.Equal(("bot", "user", "c", "1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "1")]
    public void A_conversation_update_is_answerable_where_clients_see_it(string channelId, string? expected) =>
        Assert.Equal(
            expected,
            new Activity(ActivityTypes.ConversationUpdate) { Id = "1", ChannelId = channelId }.GetConversationReference().ActivityId);
}
