using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One thing that happens in a conversation, as it goes over the wire (protocol 3.1).</summary>
/// <remarks>
/// A received activity always has a type and a conversation; the adapter refuses others. Members of type <see cref="object"/>
/// hold a string, number or boolean, or a <see cref="JsonElement"/> for objects and arrays, when they were received.
/// </remarks>
public partial class Activity : IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity,
    IConversationUpdateActivity, IInstallationUpdateActivity, ITypingActivity, IEndOfConversationActivity,
    IEventActivity, IInvokeActivity, ICommandActivity, ICommandResultActivity
{
    /// <summary>Makes an activity without a type.</summary>
    public Activity()
    {
    }

    /// <summary>Makes an activity of a type.</summary>
    public Activity(string? type = null) => Type = type!;

    /// <summary>What it is: see <see cref="ActivityTypes"/>.</summary>
    public string Type { get; set; } = null!;

    /// <summary>Its id, given by the channel; none before it is sent.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel received it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's clock, with its offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone (IANA).</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where replies go; may end with a slash or without.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The channel, such as <c>msteams</c>.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>Who sends it.</summary>
    public ChannelAccount From { get; set; } = null!;

    /// <summary>Where it belongs.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Who receives it.</summary>
    public ChannelAccount Recipient { get; set; } = null!;

    /// <summary>How <see cref="Text"/> is written: see <see cref="TextFormatTypes"/>; Markdown by default.</summary>
    public string? TextFormat { get; set; }

    /// <summary>How attachments are laid out: see <see cref="AttachmentLayoutTypes"/>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined; may include the bot itself.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions given.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The conversation's new name.</summary>
    public string? TopicName { get; set; }

    /// <summary>The language of the text (BCP 47).</summary>
    public string? Locale { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>What is spoken instead of <see cref="Text"/>: plain text or SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>Whether an answer is expected: see <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What notifications show for a card.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons that offer answers to this message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What is known about the text, such as mentions.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel knows.</summary>
    public object? ChannelData { get; set; }

    /// <summary>What an installation update did: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; set; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>What a trace is about, for people.</summary>
    public string? Label { get; set; }

    /// <summary>The kind of <see cref="Value"/>.</summary>
    public string? ValueType { get; set; }

    /// <summary>The data of a submitted card, an event or an invoke.</summary>
    public object? Value { get; set; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Another conversation that this one is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why a conversation ended, such as <c>completedSuccessfully</c>.</summary>
    public string? Code { get; set; }

    /// <summary>When it stops being of use.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; set; }

    /// <summary>How replies travel: see <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Who called the bot, as authenticated; never taken from the wire.</summary>
    public string? CallerId { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
