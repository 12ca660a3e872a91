using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>A text with the meaning of its words in time, and the moment it was said.</summary>
internal sealed class DatedText
{
    private readonly TimeWord[] _words;
    private NumberMatch? _number;
    private int _numberAt = -1;

    public DatedText(string text, Instant now, bool dayComesFirst)
    {
        Tokens = new TokenizedText(text, splitsUnits: true);
        Now = now;
        DayComesFirst = dayComesFirst;
        _words = new TimeWord[Tokens.Count];
        for (var i = 0; i < _words.Length; i++)
            _words[i] = TimeVocabulary.Find(Tokens.Span(i));
    }

    public TokenizedText Tokens { get; }

    /// <summary>The moment it was said.</summary>
    public Instant Now { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>Whether "4/5" is the fourth of May.</summary>
    public bool DayComesFirst { get; }

    public int Count => _words.Length;

    /// <summary>What a token can do; nothing outside the text.</summary>
    public WordKind Kind(int i) => (uint)i < (uint)_words.Length ? _words[i].Kind : WordKind.None;

    /// <summary>Which of its kind a token is.</summary>
    public int Value(int i) => _words[i].Value;

    /// <summary>What a token counts.</summary>
    public TimeUnit Unit(int i) => _words[i].Kind == WordKind.Periodic ? _words[i].Unit : (TimeUnit)_words[i].Value;

    /// <summary>Whether a token is this word, in any case.</summary>
    public bool Is(int i, string word) => Tokens.Is(i, word);

    /// <summary>Whether a token is one of these words, in any case.</summary>
    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Tokens.Is(i, word))
                return true;
        }

        return false;
    }

    public ReadOnlySpan<char> Span(int i) => Tokens.Span(i);

    /// <summary>Whether a token follows the one before it without a space.</summary>
    public bool IsAttached(int i) => Tokens.IsAttached(i);

    /// <summary>The token after this word, or the same where it is another one.</summary>
    public int Skip(int i, string word) => Tokens.Is(i, word) ? i + 1 : i;

    /// <summary>The number that begins at a token. Several readers in a row ask for the same one.</summary>
    public NumberMatch? Number(int i)
    {
        if (_numberAt != i)
            (_numberAt, _number) = (i, NumberReader.Read(Tokens, i, out _));
        return _number;
    }

    /// <summary>A token of at most that many digits, as a number; -1 for anything else.</summary>
    public int Digits(int i, int most)
    {
        var span = Tokens.Span(i);
        return span.Length > 0 && span.Length <= most && int.TryParse(span, NumberStyles.None, null, out var value)
            ? value
            : -1;
    }
}
