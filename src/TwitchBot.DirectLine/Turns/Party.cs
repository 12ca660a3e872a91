namespace TwitchBot.DirectLine.Turns;

/// <summary>One side of a conversation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, where it has one.</param>
internal sealed record Party(string Id, string? Name);
