namespace Microsoft.Bot.Schema.Teams;

/// <summary>How Teams announces a message.</summary>
public class NotificationInfo
{
    /// <summary>Whether it rings.</summary>
    public bool? Alert { get; set; }
}
