using System.Diagnostics;

namespace TwitchBot.Benchmarks.Channel;

/// <summary>One activity sent to the bot, and what came back: the answer to the POST and the replies at the connector.</summary>
/// <param name="id">The activity's id, unique in the run.</param>
internal sealed class Exchange(string id)
{
    private readonly TaskCompletionSource _replied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly List<Reply> _replies = [];

    public string Id => id;

    /// <summary>When the POST was sent and answered, in Stopwatch ticks; 0 when it was not.</summary>
    public long SentAt { get; private set; }
    public long AnsweredAt { get; private set; }

    /// <summary>Why the POST failed; null when it was answered with success.</summary>
    public string? Failure { get; private set; }

    /// <summary>Completes with the first reply.</summary>
    public Task Replied => _replied.Task;

    /// <summary>The replies so far, in the order they arrived.</summary>
    public IReadOnlyList<Reply> Replies
    {
        get
        {
            lock (_lock)
                return [.. _replies.OrderBy(reply => reply.ArrivedAt)];
        }
    }

    public void Sent() => SentAt = Stopwatch.GetTimestamp();

    public void Answered(string? failure)
    {
        AnsweredAt = Stopwatch.GetTimestamp();
        Failure = failure;
    }

    public void Add(Reply reply)
    {
        lock (_lock)
            _replies.Add(reply);
        _replied.TrySetResult();
    }
}
