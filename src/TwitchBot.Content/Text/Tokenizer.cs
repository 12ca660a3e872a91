namespace TwitchBot.Content.Text;

/// <summary>Splits text into tokens, the same way for what people write and for what authors list.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of a text, in order; takes time linear in its length.</summary>
    public static Token[] Split(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var start = i;
            if (char.IsLetter(c))
            {
                i = EndOfWord(text, i);
                var word = Normalize(text, start, i);
                tokens.Add(new Token(start, i - start, word, WordForms.Stem(word), TokenKind.Word));
            }
            else if (char.IsAsciiDigit(c))
            {
                i = EndOfNumber(text, i);
                var number = text[start..i];
                tokens.Add(new Token(start, i - start, number, number, TokenKind.Number));
            }
            else if (char.IsHighSurrogate(c) || c is >= '\u2600' and <= '\u27BF')
            {
                i += char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
                var emoji = text[start..i];
                if (!IsSkinTone(emoji))
                {
                    tokens.Add(new Token(start, i - start, emoji, emoji, TokenKind.Emoji));
                }
            }
            else
            {
                i++;
                if (IsMark(c) && !JoinsLetters(text, start))
                {
                    var mark = c is '\u2013' or '\u2014' ? "-" : c.ToString();
                    tokens.Add(new Token(start, 1, mark, mark, TokenKind.Mark));
                }
            }
        }

        return [.. tokens];
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length
            && (char.IsLetter(text[i])
                || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length
            && (char.IsAsciiDigit(text[i])
                || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static string Normalize(string text, int start, int end) =>
        string.Create(end - start, (text, start), static (word, from) =>
        {
            for (var i = 0; i < word.Length; i++)
            {
                var c = from.text[from.start + i];
                word[i] = IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
            }
        });

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    private static bool IsMark(char c) => char.IsPunctuation(c) || c is '\n' or '+' or '<' or '>' or '~' or '=' or '|';

    private static bool JoinsLetters(string text, int i) =>
        text[i] is '-' or '&' or '\'' or '\u2019'
        && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsSkinTone(string emoji) =>
        emoji.Length == 2 && emoji[0] == '\uD83C' && emoji[1] is >= '\uDFFB' and <= '\uDFFF';
}
