using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing to choose.</summary>
public class Choice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="value">What it is called, and what choosing it returns.</param>
    public Choice(string? value = null) => Value = value!;

    /// <summary>What it is called, and what choosing it returns.</summary>
    public string Value { get; set; }

    /// <summary>The button for it; one that says and sends <see cref="Value"/> when null.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other words for it.</summary>
    public List<string>? Synonyms { get; set; }
}
