using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>The words that speak of the twitch a time may be told of, by its name or in its stead.</summary>
internal sealed class TwitchWords
{
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _stand = [];
    private readonly HashSet<string> _weak = [];
    private readonly HashSet<string> _empty = [];
    private readonly HashSet<string> _doing = [];

    public TwitchWords(TimeWords words)
    {
        words.Each("twitch-names", word => _names.Add(WordForms.Stem(word)));
        words.Each("twitch-stands", word => _stand.Add(word));
        words.Each("twitch-stands-weakly", word => _weak.Add(word));
        words.Each("doing", word => _doing.Add(word));
        words.Each("says-no-thing", word => _empty.Add(word));
    }

    /// <summary>Whether a token names the twitch or the nose.</summary>
    public bool Names(in Token token) => _names.Contains(token.Stem);

    /// <summary>Whether a token may stand for the twitch ("it") or tell of its course ("started", "worse").</summary>
    public bool StandsFor(in Token token) => _stand.Contains(token.Word);

    /// <summary>Whether a token that may stand for the twitch stands as often for something else ("they").</summary>
    public bool StandsWeakly(in Token token) => _weak.Contains(token.Word);

    /// <summary>Whether a token tells of something done for a while ("sang").</summary>
    public bool TellsOfDoing(in Token token) => _doing.Contains(token.Word);

    /// <summary>Whether a token is the name of some other thing, as far as can be seen.</summary>
    public bool IsAnotherThing(in Token token) => token is { Kind: TokenKind.Word, Length: > 2 } && !_empty.Contains(token.Word) && !StandsFor(token) && !Names(token);
}
