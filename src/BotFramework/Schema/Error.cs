namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as channels say it.</summary>
public class Error
{
    /// <summary>A name for programs.</summary>
    public string? Code { get; set; }

    /// <summary>A sentence for people.</summary>
    public string? Message { get; set; }
}
