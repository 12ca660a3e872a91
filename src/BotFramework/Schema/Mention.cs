namespace Microsoft.Bot.Schema;

/// <summary>Somebody is named in the text.</summary>
public class Mention : Entity
{
    /// <summary>Makes a mention of nobody yet.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Who is named.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>How the text names them, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
