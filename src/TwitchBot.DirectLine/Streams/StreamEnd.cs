using System.Net.WebSockets;

namespace TwitchBot.DirectLine.Streams;

/// <summary>Why a stream ends, as its client is told. After each of them a client that comes back with its watermark misses nothing.</summary>
internal sealed record StreamEnd(WebSocketCloseStatus Status, string Reason)
{
    /// <summary>The conversation is forgotten.</summary>
    public static StreamEnd ConversationOver { get; } = new(WebSocketCloseStatus.EndpointUnavailable, "The conversation has ended.");

    /// <summary>The server stops.</summary>
    public static StreamEnd ServerStopping { get; } = new(
        WebSocketCloseStatus.EndpointUnavailable, "The server is stopping; reconnect with your last watermark.");

    /// <summary>The client said goodbye.</summary>
    public static StreamEnd ClientLeft { get; } = new(WebSocketCloseStatus.NormalClosure, "Goodbye.");

    /// <summary>The client sent something large, where only signs of life are expected.</summary>
    public static StreamEnd TooMuchSent { get; } = new(
        WebSocketCloseStatus.MessageTooBig, "Send activities with POST; this stream takes only short signs of life.");

    /// <summary>The client has been silent for long.</summary>
    public static StreamEnd Idle { get; } = new(
        WebSocketCloseStatus.PolicyViolation, "Nothing was heard from you for long; reconnect with your last watermark.");

    /// <summary>The client takes what is sent more slowly than it may.</summary>
    public static StreamEnd TooSlow { get; } = new(
        WebSocketCloseStatus.PolicyViolation, "You read too slowly; reconnect with your last watermark.");
}
