namespace Microsoft.Bot.Schema;

/// <summary>Reactions given to, or taken from, the message <see cref="IActivity.ReplyToId"/>.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <inheritdoc cref="Activity.ReactionsAdded"/>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <inheritdoc cref="Activity.ReactionsRemoved"/>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
