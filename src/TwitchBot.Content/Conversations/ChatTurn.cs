namespace TwitchBot.Content.Conversations;

/// <summary>What the person says, and what the bot must and must not reply to it.</summary>
/// <param name="Line">The line it starts on, counted from 1.</param>
/// <param name="Say">The person's message; null for the opening turn, in which the person joins and the bot greets.</param>
/// <param name="Replies">What is expected of the replies, in order.</param>
public sealed record ChatTurn(int Line, string? Say, IReadOnlyList<ChatReply> Replies)
{
    /// <summary>The time that passes before it, beyond what a chat takes anyway.</summary>
    public TimeSpan Later { get; init; }
}
