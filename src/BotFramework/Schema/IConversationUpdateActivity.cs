namespace Microsoft.Bot.Schema;

/// <summary>Who came and who went.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.MembersAdded"/>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <inheritdoc cref="Activity.MembersRemoved"/>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <inheritdoc cref="Activity.TopicName"/>
    string? TopicName { get; set; }
}
