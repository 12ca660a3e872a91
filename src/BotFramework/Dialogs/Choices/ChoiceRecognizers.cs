using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using NumberResult = Microsoft.Recognizers.Text.ModelResult;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the choices that an answer names.</summary>
public class ChoiceRecognizers
{
    /// <summary>
    /// Finds choices by value, button title or synonym; where none is named, by position ("the last one");
    /// and where there is no position either, by number.
    /// </summary>
    /// <param name="utterance">The answer.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How to match.</param>
    /// <returns>What was found, in the order of the answer.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<Choice> list, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, list, options, Culture.English);

    internal static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<Choice> list, FindChoicesOptions? options, string locale)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();

        var found = FindNamed(utterance, list, options);
        if (found.Count > 0)
            return found;

        List<NumberResult> numbers = options.RecognizeOrdinals ? NumberRecognizer.RecognizeOrdinal(utterance, locale) : [];
        if (numbers.Count == 0 && options.RecognizeNumbers)
            numbers = NumberRecognizer.RecognizeNumber(utterance, locale);
        foreach (var number in numbers)
        {
            if (IndexOf(number, list.Count) is { } index && index >= 0 && index < list.Count)
                found.Add(Result(number.Text, number.Start, number.End, list[index], index, 1, synonym: null));
        }

        return found;
    }

    private static List<ModelResult<FoundChoice>> FindNamed(string utterance, IList<Choice> list, FindChoicesOptions options)
    {
        var names = new List<ChoiceName>(list.Count);
        for (var index = 0; index < list.Count; index++)
            AddNames(names, list[index], index, options);

        var found = new List<ModelResult<FoundChoice>>();
        foreach (var match in ChoiceSearch.Find(utterance, names, options))
        {
            var text = utterance.Substring(match.Start, match.End - match.Start + 1);
            var index = match.Name.Index;
            found.Add(Result(text, match.Start, match.End, list[index], index, match.Score, match.Name.Text));
        }

        return found;
    }

    private static void AddNames(List<ChoiceName> names, Choice choice, int index, FindChoicesOptions options)
    {
        if (!options.NoValue)
            names.Add(new ChoiceName(choice.Value, index));
        if (!options.NoAction && choice.Action?.Title is { } title)
            names.Add(new ChoiceName(title, index));
        foreach (var synonym in choice.Synonyms ?? [])
            names.Add(new ChoiceName(synonym, index));
    }

    // Positions count from the start ("the second": 2) or from the end ("the last": 0, "the one before the last": -1).
    private static int? IndexOf(NumberResult number, int count)
    {
        if (number.Resolution.TryGetValue("relativeTo", out var relativeTo))
            return Whole(number, "offset") + (relativeTo is "end" ? count - 1 : -1);

        return Whole(number, "value") - 1;
    }

    private static int? Whole(NumberResult number, string key)
    {
        var digits = (string)number.Resolution[key];
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
    }

    private static ModelResult<FoundChoice> Result(
        string text, int start, int end, Choice choice, int index, float score, string? synonym) => new()
        {
            Text = text,
            Start = start,
            End = end,
            TypeName = "choice",
            Resolution = new FoundChoice { Value = choice.Value, Index = index, Score = score, Synonym = synonym },
        };
}
