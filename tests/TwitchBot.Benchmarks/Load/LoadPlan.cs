namespace TwitchBot.Benchmarks.Load;

/// <summary>What a load run is to do.</summary>
/// <param name="Bot">The bot's messages endpoint, on loopback.</param>
/// <param name="Conversations">How many conversations run at once.</param>
/// <param name="Turns">Rounds per conversation that are measured; a round is one message, or two with <paramref name="Burst"/>.</param>
/// <param name="WarmUp">Rounds per conversation before the measurement: checked, but not measured.</param>
/// <param name="Pid">The bot's process, for its CPU time and memory; null to leave them out.</param>
/// <param name="Burst">Two messages at once in each round, to see that the bot runs one turn at a time.</param>
/// <param name="Hold">How long the connector keeps each reply waiting for its 201.</param>
/// <param name="Apart">With <paramref name="Burst"/>, how long after the first message the second is sent.</param>
/// <param name="MostTime">When the run ends at the latest.</param>
internal sealed record LoadPlan(
    Uri Bot, Script Script, int Conversations, int Turns, int WarmUp, int? Pid, bool Burst, TimeSpan Hold, TimeSpan Apart, TimeSpan MostTime)
{
    /// <summary>A message without a reply for this long after its POST was answered counts as lost.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(5);

    public int MessagesPerRound => Burst ? 2 : 1;
}
