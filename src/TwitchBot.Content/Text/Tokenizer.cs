using System.Buffers;

namespace TwitchBot.Content.Text;

/// <summary>Splits text into tokens, the same way for what people write and for what authors list.</summary>
public static class Tokenizer
{
    private const int LongestKnown = 32;

    /// <summary>So long is a word with the space after it, or longer.</summary>
    private const int UsualLength = 3;

    /// <summary>The tokens of a text, in order; takes time linear in its length.</summary>
    public static Token[] Split(string text) => Split(text, null);

    /// <summary>The tokens of a text, in order; words the lexicon knows cost no new strings.</summary>
    public static Token[] Split(string text, Lexicon? lexicon)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(text.Length / UsualLength + 1);
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            tokens = count < tokens.Length ? tokens : Longer(tokens);
            var c = text[i];
            var start = i;
            if (char.IsLetter(c))
            {
                i = EndOfWord(text, i);
                tokens[count++] = WordAt(text, start, i, lexicon);
            }
            else if (char.IsAsciiDigit(c))
            {
                i = EndOfNumber(text, i);
                var number = text[start..i];
                tokens[count++] = new Token(start, i - start, number, number, TokenKind.Number);
            }
            else if (Fraction(c) is { } fraction)
            {
                i++;
                tokens[count++] = new Token(start, 1, fraction, fraction, TokenKind.Number);
            }
            else if (char.IsHighSurrogate(c) || c is >= '\u2600' and <= '\u27BF')
            {
                i += char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
                var emoji = text[start..i];
                if (!IsSkinTone(emoji))
                {
                    tokens[count++] = new Token(start, i - start, emoji, emoji, TokenKind.Emoji);
                }
            }
            else
            {
                i++;
                if (IsMark(c) && !JoinsLetters(text, start))
                {
                    var mark = Mark(c);
                    tokens[count++] = new Token(start, 1, mark, mark, TokenKind.Mark);
                }
            }
        }

        var found = tokens.AsSpan(0, count).ToArray();
        tokens.AsSpan(0, count).Clear();
        ArrayPool<Token>.Shared.Return(tokens);
        return found;
    }

    private static Token[] Longer(Token[] tokens)
    {
        var longer = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(longer, 0);
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        return longer;
    }

    /// <summary>Makes the words of a text known to a lexicon.</summary>
    internal static void AddWords(string text, Lexicon lexicon)
    {
        Span<char> lower = stackalloc char[LongestKnown];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            var start = i;
            i = EndOfWord(text, start);
            if (i - start <= LongestKnown)
            {
                ToLower(text.AsSpan(start, i - start), lower);
                lexicon.Add(lower[..(i - start)]);
            }
        }
    }

    private static Token WordAt(string text, int start, int end, Lexicon? lexicon)
    {
        var length = end - start;
        if (lexicon is not null && length <= LongestKnown)
        {
            Span<char> lower = stackalloc char[length];
            ToLower(text.AsSpan(start, length), lower);
            if (lexicon.TryFind(lower, out var known, out var stem))
            {
                return new Token(start, length, known, stem, TokenKind.Word);
            }
        }

        var word = string.Create(length, (text, start), static (lower, from) => ToLower(from.text.AsSpan(from.start, lower.Length), lower));
        return new Token(start, length, word, WordForms.Stem(word), TokenKind.Word);
    }

    private static void ToLower(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = IsApostrophe(from[i]) ? '\'' : char.ToLowerInvariant(from[i]);
        }
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

    /// <summary>A comma belongs to a number only before three digits: "1,000" is one number, "4,5" are two.</summary>
    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length
            && (char.IsAsciiDigit(text[i])
                || (text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                || (text[i] == ',' && IsThousands(text, i + 1))))
        {
            i++;
        }

        return i;
    }

    private static bool IsThousands(string text, int i)
    {
        var digits = 0;
        while (i + digits < text.Length && digits < 4 && char.IsAsciiDigit(text[i + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    private static string? Fraction(char c) => c switch { '½' => "0.5", '¼' => "0.25", '¾' => "0.75", _ => null };

    private static string Mark(char c) => c switch
    {
        '\u2013' or '\u2014' or '-' => "-",
        ',' => ",",
        '.' or '\u2026' => ".",
        '?' => "?",
        '!' => "!",
        _ => c.ToString(),
    };

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    private static bool IsMark(char c) => char.IsPunctuation(c) || c is '\n' or '+' or '<' or '>' or '~' or '=' or '|';

    private static bool JoinsLetters(string text, int i) =>
        text[i] is '-' or '&' or '\'' or '\u2019'
        && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsSkinTone(string emoji) =>
        emoji.Length == 2 && emoji[0] == '\uD83C' && emoji[1] is >= '\uDFFB' and <= '\uDFFF';
}
