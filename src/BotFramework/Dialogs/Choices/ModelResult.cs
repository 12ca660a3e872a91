namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in a text.</summary>
/// <typeparam name="T">What it was resolved to.</typeparam>
public class ModelResult<T>
{
    /// <summary>The words it was found in.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The place of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What it was resolved to.</summary>
    public T Resolution { get; set; } = default!;
}
