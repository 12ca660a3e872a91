using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in, and the means to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs this turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the parts of a bot share during this turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but traces was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Says a text.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities, one after the other.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces the activity that has the same id.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity that the reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees what is sent, in the order of adding.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees updates.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees deletions.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
