namespace Microsoft.Bot.Schema;

/// <summary>All replies of a turn, sent together (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
public class ExpectedReplies
{
    /// <summary>Makes none.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes a set of replies.</summary>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    /// <summary>The replies, in order.</summary>
    public IList<Activity>? Activities { get; set; }
}
