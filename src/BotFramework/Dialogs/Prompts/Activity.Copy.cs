namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>
    /// A copy to be sent: sending fills in addresses and an id, which a question that is asked again from its
    /// stored options must not keep.
    /// </summary>
    internal Activity CopyForSending() => (Activity)MemberwiseClone();
}
