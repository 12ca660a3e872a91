namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status: 200 when all is well.</summary>
    public int StatusCode { get; set; }

    /// <summary>The media type of <see cref="Value"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The card to show instead, or a message.</summary>
    public object? Value { get; set; }
}
