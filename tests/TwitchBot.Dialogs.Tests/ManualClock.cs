namespace TwitchBot.Dialogs.Tests;

/// <summary>A clock that a test sets.</summary>
/// <param name="start">The time it begins at; the fixed one of all conversations unless a test names another.</param>
internal sealed class ManualClock(DateTime? start = null) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(start ?? new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Unspecified), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
