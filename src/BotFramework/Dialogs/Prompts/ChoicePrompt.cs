using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one from a list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>Creates a prompt for a choice.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do.</param>
    /// <param name="defaultLocale">The language to read answers in where the activity names none.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How the choices are shown; by channel unless set.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language to read answers in where the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How the choices are joined in text.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How answers are matched.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

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
        return Question.AskAsync(turnContext, options, isRetry, options.Choices ?? [], Style, ChoiceOptions, cancellationToken);
    }

    /// <summary>Finds the first choice that the message names by text, synonym, position or number.</summary>
    /// <param name="turnContext">The turn, with a message.</param>
    /// <param name="state">What the prompt remembers from answer to answer.</param>
    /// <param name="options">What the prompt was given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        var utterance = turnContext.Activity.Text;
        if (!string.IsNullOrEmpty(utterance))
        {
            var locale = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
            var found = ChoiceRecognizers.RecognizeChoices(utterance, options.Choices ?? [], RecognizerOptions, locale);
            if (found.Count > 0)
            {
                result.Succeeded = true;
                result.Value = found[0].Resolution;
            }
        }

        return Task.FromResult(result);
    }
}
