using TwitchBot.Content.Conversations;

namespace TwitchBot.Tests.Faces;

/// <summary>A way to the bot over the wire, as one kind of client goes it, for one conversation.</summary>
internal interface IFace : IAsyncDisposable
{
    /// <summary>Opens a conversation of its own.</summary>
    Task StartAsync(string conversation, ChatScript script);

    /// <summary>Says something and gives back all that a person can read of the replies.</summary>
    Task<IReadOnlyList<string>> SayAsync(string text);
}
