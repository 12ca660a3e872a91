namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button that was pressed.</summary>
    public AdaptiveCardInvokeAction Action { get; set; } = null!;
}
