namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that an answer names.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the answer fits, up to 1.</summary>
    public float Score { get; set; }

    /// <summary>The value, button title or synonym that was matched; null when it was chosen by number.</summary>
    public string? Synonym { get; set; }
}
