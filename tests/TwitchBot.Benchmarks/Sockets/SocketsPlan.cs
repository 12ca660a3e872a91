namespace TwitchBot.Benchmarks.Sockets;

/// <summary>What is measured.</summary>
/// <param name="Channel">The base address of the Direct Line channel.</param>
/// <param name="Idle">Conversations whose stream is open and in which nothing is said.</param>
/// <param name="Active">Conversations in which people talk.</param>
/// <param name="Rate">Messages a second, over all active conversations.</param>
/// <param name="WarmUp">How long they talk before the measurement.</param>
/// <param name="Time">How long is measured.</param>
/// <param name="Pid">The host's process, for its memory and CPU time.</param>
internal sealed record SocketsPlan(Uri Channel, int Idle, int Active, int Rate, TimeSpan WarmUp, TimeSpan Time, int? Pid)
{
    /// <summary>How long is waited for the last replies.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
}
