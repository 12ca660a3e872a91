namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: an HTTP status and a body.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>What is sent as JSON; nothing when null.</summary>
    public object? Body { get; set; }
}
