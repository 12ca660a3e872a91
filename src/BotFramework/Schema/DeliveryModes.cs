namespace Microsoft.Bot.Schema;

/// <summary>How replies travel: the values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Each through the connector.</summary>
    public const string Normal = "normal";

    /// <summary>All together in the HTTP body.</summary>
    public const string ExpectReplies = "expectReplies";
}
