using Microsoft.Bot.Builder;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>One turn of one conversation: what was kept, what was understood, and how to reply.</summary>
public sealed class Session
{
    internal Session(Memory memory, ReplyWriter replies)
    {
        Memory = memory;
        Replies = replies;
    }

    /// <summary>What the conversation keeps; saved when the turn ends.</summary>
    public Memory Memory { get; set; }

    /// <summary>Writes replies in the person's locale for their channel.</summary>
    public ReplyWriter Replies { get; }

    /// <summary>What the message means; null on turns without a message.</summary>
    public Understanding? Understanding { get; set; }

    /// <summary>Whether the message answered the question that was waiting.</summary>
    public bool AnsweredPending { get; set; }

    /// <summary>Takes the answer to the question that waits: the case as it is now, and the one before for "back".</summary>
    public void AcceptPending(Case known)
    {
        AnsweredPending = true;
        Memory = Memory with
        {
            Asked = [.. Memory.Asked, Memory.Pending!],
            Before = [.. Memory.Before, Memory.Case],
            Case = known,
            Pending = null,
        };
    }

    /// <summary>The session of a turn.</summary>
    /// <exception cref="InvalidOperationException">The turn was not opened by <see cref="SessionStore"/>.</exception>
    public static Session Of(ITurnContext turn) =>
        turn.TurnState.Get<Session>() ?? throw new InvalidOperationException("The turn has no session; SessionStore.OpenAsync opens one.");
}
