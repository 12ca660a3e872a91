namespace TwitchBot.Benchmarks.Channel;

/// <summary>A message of the bot as it reached the connector: when it came, and when it was answered 201 (Stopwatch ticks).</summary>
/// <param name="Said">Text and attachments in one string: two replies that say the same are one said twice.</param>
internal sealed record Reply(string Said, long ArrivedAt, long AcknowledgedAt);
