namespace TwitchBot.Dialogs.Tests;

/// <summary>A clock that a test moves by whole days; what is due every day then runs at once.</summary>
internal sealed class DailyClock : TimeProvider
{
    private readonly List<DailyTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The day it is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_now.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Assert.Equal((TimeSpan.FromDays(1), TimeSpan.FromDays(1)), (dueTime, period));
        var timer = new DailyTimer(() => callback(state));
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Lets days pass.</summary>
    public void Pass(int days)
    {
        for (var day = 0; day < days; day++)
        {
            _now = _now.AddDays(1);
            _timers.ForEach(timer => timer.Run());
        }
    }

    private sealed class DailyTimer(Action run) : ITimer
    {
        private bool _isOver;

        public void Run()
        {
            if (!_isOver)
            {
                run();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _isOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
