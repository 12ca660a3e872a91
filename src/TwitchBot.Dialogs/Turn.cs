using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Dialogs.Sessions;

namespace TwitchBot.Dialogs;

/// <summary>One turn inside the root dialog.</summary>
/// <param name="Inner">The dialog context that holds the assessment.</param>
/// <param name="IsAssessing">Whether the assessment is under way.</param>
/// <param name="CancellationToken">Cancels the turn.</param>
public sealed record Turn(DialogContext Inner, bool IsAssessing, CancellationToken CancellationToken)
{
    /// <summary>The session.</summary>
    public Session Session { get; } = Session.Of(Inner.Context);

    /// <summary>Sends a message.</summary>
    /// <param name="text">The message, in Markdown.</param>
    /// <param name="offers">Answers to choose from.</param>
    public Task SayAsync(string text, IReadOnlyList<string>? offers = null) =>
        Inner.Context.SendActivityAsync(Session.Replies.Message(text, offers), CancellationToken);

    /// <summary>Ends the turn: the assessment stays where it is; without one the dialog is done until the next message.</summary>
    public DialogTurnResult Wait() => IsAssessing ? Dialog.EndOfTurn : new DialogTurnResult(DialogTurnStatus.Complete);
}
