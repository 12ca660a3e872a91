using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Dialogs.Outcomes;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;

namespace TwitchBot.Dialogs;

/// <summary>The bot: greets once, reads every message once, runs the dialogs and keeps the session.</summary>
public sealed class TwitchBotHandler : TeamsActivityHandler
{
    private readonly SessionStore _sessions;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly RootDialog _root;
    private readonly Interview _interview;
    private readonly UtteranceReader _reader;
    private readonly OutcomeReply _outcome;
    private readonly Votes _votes;
    private readonly TimeProvider _time;

    /// <summary>Creates the bot.</summary>
    public TwitchBotHandler(
        ConversationState conversations,
        SessionStore sessions,
        RootDialog root,
        Interview interview,
        UtteranceReader reader,
        OutcomeReply outcome,
        Votes votes,
        TimeProvider time)
    {
        (_sessions, _root, _interview, _reader, _outcome, _votes, _time) = (sessions, root, interview, reader, outcome, votes, time);
        _dialogState = conversations.CreateProperty<DialogState>("dialogs");
    }

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await _sessions.OpenAsync(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _sessions.SaveAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        ReplyAsync(turnContext, TextOf(turnContext.Activity), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? WelcomeAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Session.Of(turnContext).Replies.Say("edited"), cancellationToken: cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        var session = Session.Of(turnContext);
        return session.Memory.Case.IsEmpty
            ? Task.CompletedTask
            : turnContext.SendActivityAsync(session.Replies.Say("deleted"), cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        _votes.TakeReactions(Session.Of(turnContext), messageReactions.Select(reaction => reaction.Type));
        return Task.CompletedTask;
    }

    /// <summary>A card's button pressed where cards can be executed: says its words, and gives back the card without its buttons.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var said = invokeValue.Action?.Verb == AdaptiveCards.SayVerb ? SaidIn(invokeValue.Action.Data) : null;
        if (said is null)
        {
            return new AdaptiveCardInvokeResponse
            {
                StatusCode = 400,
                Type = "application/vnd.microsoft.error",
                Value = new Dictionary<string, object> { ["code"] = "BadRequest", ["message"] = "This bot's cards have no such action." },
            };
        }

        var session = Session.Of(turnContext);
        var card = session.Memory.Concluded
            ? _outcome.PressedCard(session.Memory.Case, session.Replies)
            : AdaptiveCards.Card(said, [AdaptiveCards.Text($"✓ {said}", isSubtle: true)], []);
        await ReplyAsync(turnContext, said, cancellationToken);
        return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCards.ContentType, Value = card };
    }

    private async Task ReplyAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var session = Session.Of(turn);
        var activity = turn.Activity;
        activity.Text = text;
        if (!string.IsNullOrWhiteSpace(text))
        {
            var now = activity.LocalTimestamp?.DateTime ?? _time.GetLocalNow().DateTime;
            session.Understanding = _reader.Read(text, _interview.ContextOf(session.Memory, now));
        }

        await _root.RunAsync(turn, _dialogState, cancellationToken);
    }

    private static async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var session = Session.Of(turn);
        if (session.Memory.Welcomed)
        {
            return;
        }

        session.Memory = session.Memory with { Welcomed = true };
        var replies = session.Replies;
        var welcome = GroupTalk.IsHeldIn(turn.Activity)
            ? replies.Message(replies.Say("group.welcome", ("where", GroupTalk.Where(turn.Activity, replies))))
            : replies.Message(replies.Say("welcome.text"), RootDialog.Offers(replies));
        await turn.SendActivityAsync(welcome, cancellationToken);
    }

    /// <summary>What the person wrote, without the mention of the bot, or what the card they pressed says for them.</summary>
    private static string TextOf(IMessageActivity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Text))
        {
            return SaidIn(activity.Value) ?? string.Empty;
        }

        activity.RemoveRecipientMention();
        return activity.Text?.Trim() ?? string.Empty;
    }

    /// <summary>The words in a card's data; its text form is JSON whichever library parsed it.</summary>
    private static string? SaidIn(object? data)
    {
        if (data?.ToString() is not ['{', ..] json)
        {
            return null;
        }

        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.TryGetProperty(AdaptiveCards.SayVerb, out var said) && said.ValueKind == JsonValueKind.String
            ? said.GetString()
            : null;
    }
}
