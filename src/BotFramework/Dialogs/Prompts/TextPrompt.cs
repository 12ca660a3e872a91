namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for text.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>Creates a prompt for text.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do.</param>
    public TextPrompt(string dialogId, PromptValidator<string>? validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return Question.AskAsync(turnContext, options, isRetry, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<string>();
        if (turnContext.Activity.Text is { } text)
        {
            result.Succeeded = true;
            result.Value = text;
        }

        return Task.FromResult(result);
    }
}
