using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot must keep to speak up in a conversation later.</summary>
public class ConversationReference
{
    /// <summary>The activity to answer, if any.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The other side.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot in this conversation.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Its channel.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>The user's language (BCP 47).</summary>
    public string? Locale { get; set; }

    /// <summary>Where replies go.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The event that starts a proactive turn here.</summary>
    public Activity GetContinuationActivity()
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.ContinueConversation;
        activity.Id = ActivityId ?? Guid.NewGuid().ToString();
        activity.ChannelId = ChannelId;
        activity.Locale = Locale;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = Conversation;
        activity.From = User!;
        activity.Recipient = Bot!;
        activity.RelatesTo = this;
        return activity;
    }
}
