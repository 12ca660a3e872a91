namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed connector call.</summary>
public class ErrorResponse
{
    /// <summary>What went wrong.</summary>
    public Error? Error { get; set; }
}
