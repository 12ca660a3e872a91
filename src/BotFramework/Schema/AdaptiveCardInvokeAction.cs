namespace Microsoft.Bot.Schema;

/// <summary>The button of an Adaptive Card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Always <c>Action.Execute</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The button's id.</summary>
    public string? Id { get; set; }

    /// <summary>What the card asks for.</summary>
    public string? Verb { get; set; }

    /// <summary>The card's data and inputs.</summary>
    public object? Data { get; set; }
}
