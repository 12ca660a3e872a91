using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes numbers and positions, in digits and in words.</summary>
public static class NumberRecognizer
{
    /// <summary>Recognizes numbers: "12", "-1,200.5", "3/4", "10k", "twenty-one", "two and a half", "a dozen".</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="options">How to recognize.</param>
    /// <param name="fallbackToDefaultCulture">Whether other languages are read as English.</param>
    /// <returns>
    /// Results of type "number", in order; "value" is the number in digits, "subtype" is "integer", "decimal" or "fraction".
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not English, and not to be read as English.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query, string? culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        Culture.Require(culture, fallbackToDefaultCulture);

        var text = new TokenizedText(query);
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count;)
        {
            var number = NumberReader.Read(text, i, out var skipTo);
            if (number is { } found)
            {
                results.Add(Result(text, i, found.Next, "number", found.Digits));
                results[^1].Resolution["subtype"] = found.Subtype;
            }

            i = skipTo;
        }

        return results;
    }

    /// <summary>Recognizes positions: "the second", "3rd", "twenty-first", "the last", "the last but one".</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="options">How to recognize.</param>
    /// <param name="fallbackToDefaultCulture">Whether other languages are read as English.</param>
    /// <returns>
    /// Results of type "ordinal" ("offset" counts from 1, "relativeTo" is "start") or "ordinal.relative"
    /// ("offset" counts back from 0, "relativeTo" is "end"), in order.
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not English, and not to be read as English.</exception>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string? culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        Culture.Require(culture, fallbackToDefaultCulture);

        var text = new TokenizedText(query);
        var results = new List<ModelResult>();
        for (var i = 0; i < text.Count; i++)
        {
            if (OrdinalReader.Read(text, i) is not { } found)
                continue;
            results.Add(Result(text, i, found));
            i = found.Next - 1;
        }

        return results;
    }

    private static ModelResult Result(TokenizedText text, int from, OrdinalMatch found)
    {
        var offset = found.Offset.ToString(CultureInfo.InvariantCulture);
        var value = (found.FromEnd, found.Offset) switch
        {
            (false, _) => offset,
            (true, 0) => "end+0",
            _ => "end" + offset,
        };
        var result = Result(text, from, found.Next, found.FromEnd ? "ordinal.relative" : "ordinal", value);
        result.Resolution["offset"] = offset;
        result.Resolution["relativeTo"] = found.FromEnd ? "end" : "start";
        return result;
    }

    private static ModelResult Result(TokenizedText text, int from, int to, string typeName, string value) => new()
    {
        Text = text.Slice(from, to),
        Start = text[from].Start,
        End = text[to - 1].After - 1,
        TypeName = typeName,
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["value"] = value },
    };
}
