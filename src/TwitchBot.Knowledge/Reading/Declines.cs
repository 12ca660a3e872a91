using TwitchBot.Content.Asking;
using TwitchBot.Content.Text;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Knows what the articles never cover: doses, prices, animals, other parts of the body, other illnesses.</summary>
internal sealed class Declines
{
    /// <summary>The most words between two pieces of one cue.</summary>
    private const int WidestGap = 7;

    private readonly PhraseTable<Piece> _pieces = new();
    private readonly PhraseTable<DeclinedTopic> _unless = new();

    public Declines(IEnumerable<DeclinedTopic> topics)
    {
        var cues = 0;
        foreach (var topic in topics)
        {
            foreach (var cue in topic.Cues)
            {
                Add(cues++, cue, topic);
            }

            foreach (var words in topic.Unless)
            {
                _unless.Add(words, topic);
            }
        }
    }

    /// <summary>The stems of its words; one may come several times.</summary>
    public IEnumerable<string> Stems() => _pieces.Stems();

    /// <summary>Whether a question asks about something that is never covered.</summary>
    public bool Speak(ReadOnlySpan<Token> tokens) => Speak(tokens, out _);

    /// <summary>Whether words speak of something that is never covered, and whether that says whose twitch it is about.</summary>
    public bool Speak(ReadOnlySpan<Token> tokens, out bool isSubject)
    {
        isSubject = false;
        var declined = Find(tokens);
        if (declined is null)
        {
            return false;
        }

        var unless = new List<DeclinedTopic>();
        for (var i = 0; i < tokens.Length; i++)
        {
            _unless.Longest(tokens, i, unless);
        }

        declined.RemoveAll(unless.Contains);
        isSubject = declined.Exists(topic => topic.IsSubject);
        return declined.Count > 0;
    }

    private List<DeclinedTopic>? Find(ReadOnlySpan<Token> tokens)
    {
        List<DeclinedTopic>? declined = null;
        var found = new List<(Piece Piece, int Length)>();
        List<(Piece Piece, int End)>? begun = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            found.Clear();
            _pieces.All(tokens, i, found);
            foreach (var (piece, length) in found)
            {
                if (piece.Place > 0 && !Follows(begun, piece, i))
                {
                    continue;
                }

                if (piece.IsLast)
                {
                    (declined ??= []).Add(piece.Topic);
                }
                else
                {
                    (begun ??= []).Add((piece, i + length));
                }
            }
        }

        return declined;
    }

    private static bool Follows(List<(Piece Piece, int End)>? begun, Piece piece, int start)
    {
        foreach (var (before, end) in begun ?? [])
        {
            if (before.Cue == piece.Cue && before.Place == piece.Place - 1 && start >= end && start - end <= WidestGap)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int number, Cue cue, DeclinedTopic topic)
    {
        for (var place = 0; place < cue.Pieces.Count; place++)
        {
            foreach (var words in cue.Pieces[place])
            {
                _pieces.Add(words, new Piece(number, place, place == cue.Pieces.Count - 1, topic));
            }
        }
    }

    /// <summary>A piece of a cue that may have other words between its pieces.</summary>
    private readonly record struct Piece(int Cue, int Place, bool IsLast, DeclinedTopic Topic);
}
