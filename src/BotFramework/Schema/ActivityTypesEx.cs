namespace Microsoft.Bot.Schema;

/// <summary>Activity types that stay between the bot and its adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause; <see cref="Activity.Value"/> holds milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the <c>InvokeResponse</c> of this turn.</summary>
    public const string InvokeResponse = "invokeResponse";
}
