using System.Diagnostics;

namespace TwitchBot.Benchmarks.Sockets;

/// <summary>A message of a user, and when its own echo and the first reply to it came over the stream; 0 where they did not.</summary>
internal sealed class SentMessage
{
    private long _echoedAt;
    private long _repliedAt;

    public long SentAt { get; } = Stopwatch.GetTimestamp();

    /// <summary>Milliseconds to the echo; null where none came.</summary>
    public double? EchoMs => Since(Volatile.Read(ref _echoedAt));

    /// <summary>Milliseconds to the first reply; null where none came.</summary>
    public double? ReplyMs => Since(Volatile.Read(ref _repliedAt));

    /// <summary>How often the same echo came.</summary>
    public int Echoes { get; private set; }

    /// <summary>Why the POST failed; null where it did not.</summary>
    public string? Failure { get; set; }

    public void Echoed(long at)
    {
        Echoes++;
        Interlocked.CompareExchange(ref _echoedAt, at, 0);
    }

    public void Replied(long at) => Interlocked.CompareExchange(ref _repliedAt, at, 0);

    private double? Since(long at) => at == 0 ? null : Stopwatch.GetElapsedTime(SentAt, at).TotalMilliseconds;
}
