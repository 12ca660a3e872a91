using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A bot with one method for each kind of activity; override those that matter.</summary>
public class ActivityHandler : IBot
{
    /// <summary>Calls the method for the activity's type.</summary>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type is not { } type)
            throw new ArgumentException("The activity has no type.", nameof(turnContext));

        return type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turnContext), cancellationToken),
            ActivityTypes.ConversationUpdate =>
                OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageReaction =>
                OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turnContext), cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.EndOfConversation =>
                OnEndOfConversationActivityAsync(As<IEndOfConversationActivity>(turnContext), cancellationToken),
            ActivityTypes.Typing => OnTypingActivityAsync(As<ITypingActivity>(turnContext), cancellationToken),
            ActivityTypes.InstallationUpdate =>
                OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.Command => OnCommandActivityAsync(As<ICommandActivity>(turnContext), cancellationToken),
            ActivityTypes.CommandResult => OnCommandResultActivityAsync(As<ICommandResultActivity>(turnContext), cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>A 200 with a body.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Somebody said something.</summary>
    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was edited.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was taken back.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Calls the method for members added or removed, where there are others than the bot.</summary>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.MembersAdded is { } added)
            return HasOthers(added) ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask;
        if (activity.MembersRemoved is { } removed && HasOthers(removed))
            return OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        return Task.CompletedTask;

        bool HasOthers(IList<ChannelAccount> members) => members.Any(member => member.Id != activity.Recipient?.Id);
    }

    /// <summary>Members joined; the bot may be among them.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members left; the bot may be among them.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Calls the methods for reactions given and taken back.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        if (turnContext.Activity.ReactionsRemoved is { } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>Reactions were given.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions were taken back.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Calls the method for sign-in tokens, or that for all other events.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == SignInConstants.TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);

    /// <summary>A sign-in token arrived.</summary>
    protected virtual Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Something else happened.</summary>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers an invoke; one that nobody handles with 501.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name != AdaptiveCardInvoke.Name)
                throw new InvokeRefusedException(HttpStatusCode.NotImplemented);

            var value = AdaptiveCardInvoke.Read(turnContext.Activity.Value);
            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));
        }
        catch (InvokeRefusedException refused)
        {
            return refused.Response;
        }
    }

    /// <summary>A button of an Adaptive Card (<c>Action.Execute</c>) was pressed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeRefusedException(HttpStatusCode.NotImplemented);

    /// <summary>The conversation has ended.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody is typing.</summary>
    protected virtual Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Calls the method for the app being installed or removed.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>The app was installed.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was removed.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A command came in.</summary>
    protected virtual Task OnCommandActivityAsync(
        ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The outcome of a command came in.</summary>
    protected virtual Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An activity of any other type came in.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static TypedTurnContext<T> As<T>(ITurnContext turnContext)
        where T : class, IActivity => new(turnContext);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);
        // A handler may have sent its answer itself.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var activity = new Activity(ActivityTypesEx.InvokeResponse) { Value = response };
            await turnContext.SendActivityAsync(activity, cancellationToken);
        }
    }
}
