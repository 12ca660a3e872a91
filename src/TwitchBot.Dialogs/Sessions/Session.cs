using Microsoft.Bot.Builder;
using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>One turn of one conversation: what was kept, what was understood, and how to reply.</summary>
public sealed class Session
{
    private bool _hasTaken;

    internal Session(Memory memory, ReplyWriter replies)
    {
        Replies = replies;
        Memory = memory;
    }

    /// <summary>What the conversation keeps; saved when the turn ends.</summary>
    public Memory Memory
    {
        get;
        set
        {
            field = value;
            Replies.SpeakOf(value.Case.Whose ?? Whose.Self);
        }
    }

    /// <summary>How long ago the last message came.</summary>
    public TimeSpan Away { get; init; }

    /// <summary>Writes replies in the person's locale for their channel.</summary>
    public ReplyWriter Replies { get; }

    /// <summary>What the message means; null on turns without a message.</summary>
    public Understanding? Understanding { get; set; }

    /// <summary>Whether the message answered the question that was waiting.</summary>
    public bool AnsweredPending { get; set; }

    /// <summary>That question; null where it answered none.</summary>
    public Question? Answered { get; set; }

    /// <summary>Whether the message told something new beside what was asked; then it is no miss.</summary>
    public bool HasNews { get; set; }

    /// <summary>What the next question begins with, such as a way back to it; one message is easier to read than two.</summary>
    public string? Lead { get; set; }

    /// <summary>Puts the lead before a message's text, once.</summary>
    public string Led(string text)
    {
        var led = Lead is null ? text : $"{Lead}\n\n{text}";
        Lead = null;
        return led;
    }

    /// <summary>Takes a step: what a message tells, what answers the question that waits, or both. All that one message does is one step.</summary>
    /// <param name="known">The case as it is now.</param>
    /// <param name="answersPending">Whether the question that waits is done with.</param>
    public void Take(Case known, bool answersPending)
    {
        var steps = Memory.Steps.Count;
        Memory = Memory.Took(known, answersPending, _hasTaken);
        _hasTaken |= Memory.Steps.Count > steps;
    }

    /// <summary>The session of a turn.</summary>
    /// <exception cref="InvalidOperationException">The turn was not opened by <see cref="SessionStore"/>.</exception>
    public static Session Of(ITurnContext turn) =>
        turn.TurnState.Get<Session>() ?? throw new InvalidOperationException("The turn has no session; SessionStore.OpenAsync opens one.");
}
