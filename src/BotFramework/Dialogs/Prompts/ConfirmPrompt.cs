using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question to be answered with yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    /// <summary>Creates a prompt for yes or no.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do.</param>
    /// <param name="defaultLocale">The language to read answers in where the activity names none.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How the two choices are shown; by channel unless set.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language to read answers in where the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How the two choices are joined in text.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The two choices, the one that means yes first; "Yes" and "No" when null.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    private Choice[] Choices => ConfirmChoices is { } own ? [own.Item1, own.Item2] : [new Choice("Yes"), new Choice("No")];

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
        return Question.AskAsync(turnContext, options, isRetry, Choices, Style, ChoiceOptions, cancellationToken);
    }

    /// <summary>Reads yes or no, and otherwise the text or the number of one of the two choices.</summary>
    /// <param name="turnContext">The turn, with a message.</param>
    /// <param name="state">What the prompt remembers from answer to answer.</param>
    /// <param name="options">What the prompt was given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var utterance = turnContext.Activity.Text;
        var answer = string.IsNullOrEmpty(utterance)
            ? null
            : ReadBoolean(utterance, turnContext.Activity.Locale) ?? ReadChoice(utterance);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    private bool? ReadBoolean(string utterance, string? locale)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(utterance, locale ?? DefaultLocale ?? Culture.English);
        return found.Count > 0 ? (bool)found[0].Resolution["value"] : null;
    }

    // Where the choices are not numbered, only yes and no count as answers.
    private bool? ReadChoice(string utterance)
    {
        if (ChoiceOptions?.IncludeNumbers == false)
            return null;
        var found = ChoiceRecognizers.RecognizeChoices(utterance, Choices);
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }
}
