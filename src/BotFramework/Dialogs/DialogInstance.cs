namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One entry of a dialog stack: which dialog, and what it remembers.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog in its <see cref="DialogSet"/>.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What the dialog remembers between turns: strings, numbers, booleans, and lists and maps of these.</summary>
    public IDictionary<string, object?> State { get; set; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}
