using System.Globalization;
using System.Numerics;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Creates a prompt for a number.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do.</param>
    /// <param name="defaultLocale">The language to read numbers in where the activity names none.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of the number types above.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!IsSupported)
            throw new NotSupportedException($"NumberPrompt reads int, long, float, double and decimal, not {typeof(T).Name}.");
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language to read numbers in where the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    private static bool IsSupported =>
        typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(float)
        || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

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

    /// <summary>Takes the first number in the message; one that is no <typeparamref name="T"/> is not understood.</summary>
    /// <param name="turnContext">The turn, with a message.</param>
    /// <param name="state">What the prompt remembers from answer to answer.</param>
    /// <param name="options">What the prompt was given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var utterance = turnContext.Activity.Text;
        if (!string.IsNullOrEmpty(utterance))
        {
            var locale = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
            var numbers = NumberRecognizer.RecognizeNumber(utterance, locale);
            if (numbers.Count > 0 && TryParse((string)numbers[0].Resolution["value"], out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static bool TryParse(string text, out T value)
    {
        if (typeof(T) == typeof(int))
            return TryParseAs<int>(text, out value);
        if (typeof(T) == typeof(long))
            return TryParseAs<long>(text, out value);
        if (typeof(T) == typeof(float))
            return TryParseAs<float>(text, out value);
        return typeof(T) == typeof(double) ? TryParseAs<double>(text, out value) : TryParseAs<decimal>(text, out value);
    }

    private static bool TryParseAs<TNumber>(string text, out T value)
        where TNumber : struct, INumber<TNumber>
    {
        var parsed = TNumber.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var number);
        value = parsed ? (T)(object)number : default;
        return parsed;
    }
}
