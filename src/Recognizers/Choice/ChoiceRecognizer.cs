using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes choices that need no list, which is to say yes and no.</summary>
public static class ChoiceRecognizer
{
    /// <summary>Recognizes the one yes or no that says most: the longest phrase, of equals the first.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="options">How to recognize.</param>
    /// <param name="fallbackToDefaultCulture">Whether other languages are read as English.</param>
    /// <returns>
    /// None, or one result of type "boolean": "value" is a <see cref="bool"/>, "score" lies between 0.4 and 1.
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not English, and not to be read as English.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query, string? culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        Culture.Require(culture, fallbackToDefaultCulture);

        var text = new TokenizedText(query);
        return BooleanReader.FindBest(text) is { } found ? [Result(text, found)] : [];
    }

    private static ModelResult Result(TokenizedText text, BooleanMatch found)
    {
        var start = text[found.Start].Start;
        var after = text[found.Start + found.Length - 1].After;
        return new ModelResult
        {
            Text = text.Text[start..after],
            Start = start,
            End = after - 1,
            TypeName = "boolean",
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["value"] = found.Value,
                ["score"] = 0.4 + (0.6 * found.Length / BooleanReader.CountWords(text)),
            },
        };
    }
}
