using System.Globalization;

namespace TwitchBot.State;

/// <summary>How long a conversation's state is kept after its last turn.</summary>
internal static class StateRetention
{
    public const string Setting = "State:Retention";

    private static readonly TimeSpan Default = TimeSpan.FromDays(7);

    /// <summary>The time configured, seven days without one.</summary>
    public static TimeSpan Of(IConfiguration configuration) => configuration.GetValue<TimeSpan?>(Setting) ?? Default;

    /// <summary>The sentence that refuses to start with a time that cannot be meant; null where it is fine.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        var text = configuration[Setting];
        var isFine = string.IsNullOrEmpty(text) || (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero);
        return isFine ? null : $"{Setting} is \"{text}\"; it must be a time such as 7.00:00:00 (seven days).";
    }
}
