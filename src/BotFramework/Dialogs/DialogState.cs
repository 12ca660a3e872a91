using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack as it is kept in the conversation's state.</summary>
[JsonConverter(typeof(DialogStateConverter))]
public class DialogState
{
    /// <summary>Creates a state with an empty stack.</summary>
    public DialogState()
        : this([])
    {
    }

    /// <summary>Creates a state around a stack.</summary>
    /// <param name="stack">The stack, its active dialog first.</param>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack;

    /// <summary>The stack, its active dialog first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
