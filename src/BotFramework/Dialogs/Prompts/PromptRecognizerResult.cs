namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">The type of the value asked for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; a validator may set or change it.</summary>
    public T Value { get; set; } = default!;
}
