using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds English words and emoji for yes and no.</summary>
internal static class BooleanReader
{
    private static readonly FrozenDictionary<string, bool> Words = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["yes"] = true,
        ["yep"] = true,
        ["yup"] = true,
        ["yeah"] = true,
        ["y"] = true,
        ["sure"] = true,
        ["ok"] = true,
        ["agree"] = true,
        ["\U0001F44D"] = true, // thumbs up
        ["\U0001F44C"] = true, // OK hand
        ["false"] = false,
        ["nope"] = false,
        ["nop"] = false,
        ["no"] = false,
        ["disagree"] = false,
        ["\U0001F44E"] = false, // thumbs down
        ["\u270B"] = false, // raised hand
        ["\U0001F590"] = false, // raised hand with fingers splayed
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static BooleanMatch? FindBest(TokenizedText text)
    {
        BooleanMatch? best = null;
        for (var i = 0; i < text.Count; i++)
        {
            if (At(text, i) is not { } match)
                continue;
            if (best is null || match.Length > best.Value.Length)
                best = match;
            i += match.Length - 1;
        }

        return best;
    }

    /// <summary>How many words and emoji a text has.</summary>
    public static int CountWords(TokenizedText text)
    {
        var count = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != TokenKind.Sign || Lookup.ContainsKey(text.Span(i)))
                count++;
        }

        return count;
    }

    private static BooleanMatch? At(TokenizedText text, int i)
    {
        if (text.Is(i, "not") && text.Is(i + 1, "ok"))
            return new BooleanMatch(false, i, 2);
        if (!Lookup.TryGetValue(text.Span(i), out var value))
            return null;

        var hasSkinTone = text[i].Kind != TokenKind.Word && text.IsAttached(i + 1) && IsSkinTone(text.Span(i + 1));
        return new BooleanMatch(value, i, hasSkinTone ? 2 : 1);
    }

    private static bool IsSkinTone(ReadOnlySpan<char> span) => span is ['\uD83C', >= '\uDFFB' and <= '\uDFFF'];
}
