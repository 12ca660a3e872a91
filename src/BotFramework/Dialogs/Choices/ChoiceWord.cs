namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One word of a text: a run of letters and digits, or one emoji.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="Start">The place of its first character.</param>
/// <param name="End">The place of its last character.</param>
internal readonly record struct ChoiceWord(string Text, int Start, int End)
{
    public static List<ChoiceWord> Split(string text)
    {
        var words = new List<ChoiceWord>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var isEmoji = char.IsSurrogatePair(text, i);
            if (!isEmoji && !IsBreak(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
                words.Add(new ChoiceWord(text, start, i - 1));
            start = -1;
            if (isEmoji)
                words.Add(new ChoiceWord(text, i, ++i));
        }

        if (start >= 0)
            words.Add(new ChoiceWord(text, start, text.Length - 1));
        return words;
    }

    public bool Same(ChoiceWord other) =>
        Span(this).Equals(Span(other), StringComparison.OrdinalIgnoreCase);

    // Controls, spaces and ASCII punctuation; Latin-1 signs; modifiers and combining marks; general punctuation and symbols.
    private static bool IsBreak(char c) => c
        is <= '/' or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '\u00BF')
        or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');

    private static ReadOnlySpan<char> Span(ChoiceWord word) => word.Text.AsSpan(word.Start, word.End - word.Start + 1);
}
