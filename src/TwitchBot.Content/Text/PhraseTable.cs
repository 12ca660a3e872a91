namespace TwitchBot.Content.Text;

/// <summary>
/// Phrases and what they stand for, found in tokens word by word, longest first. A word matches in any word form;
/// a word written <c>=faint</c> matches only as it stands ("fainted" is another word).
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly PhraseIndex _phrases = new();
    private readonly List<T> _meanings = [];

    /// <summary>Adds a phrase; the same phrase may stand for several things. One without a word is left out.</summary>
    public void Add(string phrase, T meaning)
    {
        if (_phrases.Add(phrase, _meanings.Count))
        {
            _meanings.Add(meaning);
        }
    }

    /// <summary>The stems that begin or continue any phrase; one may come several times.</summary>
    public IEnumerable<string> Stems() => _phrases.Stems();

    /// <summary>The stems that begin any phrase.</summary>
    public IEnumerable<string> Starts() => _phrases.Starts();

    /// <summary>Whether any phrase begins with the word at a token.</summary>
    public bool MayStart(ReadOnlySpan<Token> tokens, int start) => _phrases.At(tokens, start) is not null;

    /// <summary>Finds the longest phrases that start at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token to start at.</param>
    /// <param name="found">Receives what the longest phrase stands for; several where they are equally long.</param>
    /// <returns>How many tokens the phrase takes; 0 where none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int start, ICollection<T> found)
    {
        if (_phrases.At(tokens, start) is not { } phrases || phrases.First(tokens[start..]) is not { } first)
        {
            return 0;
        }

        for (var phrase = first; phrase is not null && phrase.Length == first.Length; phrase = phrases.Next(phrase, tokens[start..]))
        {
            for (var same = phrase; same is not null; same = same.Same)
            {
                found.Add(_meanings[same.Number]);
            }
        }

        return first.Length;
    }

    /// <summary>Finds the longest phrase that starts at a token; the one added first where several are equally long.</summary>
    /// <returns>How many tokens the phrase takes; 0 where none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int start, out T? meaning)
    {
        var found = _phrases.At(tokens, start)?.First(tokens[start..]);
        meaning = found is null ? default : _meanings[found.Number];
        return found?.Length ?? 0;
    }

    /// <summary>Finds every phrase, long or short, that starts at a token.</summary>
    public void All(ReadOnlySpan<Token> tokens, int start, ICollection<(T Meaning, int Length)> found)
    {
        if (_phrases.At(tokens, start) is not { } phrases)
        {
            return;
        }

        for (var phrase = phrases.First(tokens[start..]); phrase is not null; phrase = phrases.Next(phrase, tokens[start..]))
        {
            for (var same = phrase; same is not null; same = same.Same)
            {
                found.Add((_meanings[same.Number], phrase.Length));
            }
        }
    }
}
