using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a <see cref="PromptValidator{T}"/> is given.</summary>
/// <typeparam name="T">The type of the value asked for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was given.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers from answer to answer.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>How many answers there have been, this one included.</summary>
    public int AttemptCount => Convert.ToInt32(State[PromptState.AttemptCountKey], CultureInfo.InvariantCulture);
}
