using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>The triggers, medicines and treatments in a message, by where they end: a time beside one may be its own.</summary>
internal sealed class TimedThings
{
    /// <summary>How many tokens may stand between a thing and its time.</summary>
    private const int Near = 4;

    private readonly Token[] _tokens;
    private readonly ConceptKind?[]? _ending;
    private readonly int _lastSelf;
    private readonly CueMap _cues;

    public TimedThings(Token[] tokens, IReadOnlyList<Mention> mentions, CueMap cues)
    {
        (_tokens, _cues) = (tokens, cues);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Concept.Kind is ConceptKind.Trigger or ConceptKind.Medicine or ConceptKind.Treatment)
            {
                (_ending ??= new ConceptKind?[tokens.Length])[mention.Last] = mention.Concept.Kind;
            }
            else if (mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag)
            {
                (_ending ??= new ConceptKind?[tokens.Length])[mention.Last] ??= ConceptKind.Symptom;
            }
        }

        _lastSelf = tokens.Length - 1;
        while (_lastSelf >= 0 && !cues.Has(_lastSelf, Cue.Self))
        {
            _lastSelf--;
        }
    }

    /// <summary>Whether a trigger or medicine ends at a token.</summary>
    public bool IsThing(int token) => _ending?[token] is ConceptKind.Trigger or ConceptKind.Medicine;

    /// <summary>Whether the person speaks of themselves after a token.</summary>
    public bool SelfSpeaksAfter(int token) => _lastSelf > token;

    /// <summary>Whether a length tells for how long a medicine has been taken: "on statins for two months".</summary>
    public bool IsOfMedicine(in TimeMention mention) => NearestBefore(mention, mention.First - 1 - Near) == ConceptKind.Medicine;

    /// <summary>Whether a time is told of this twitch, after one that went: "this time it began on Monday".</summary>
    public bool IsAnew(in TimeMention mention)
    {
        var earliest = SentencePart.Earliest(mention.First);
        for (var i = mention.First - 1; i >= earliest && !SentencePart.Ends(_tokens[i]); i--)
        {
            if (_cues.Has(i, Cue.Anew))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time is that of a thing taken or done and not of the twitch: "took magnesium for 5 days", "three coffees by 8am today".</summary>
    public bool Takes(in TimeMention mention, TimeCueMap cues)
    {
        if (mention.IsMoment)
        {
            return NearestBefore(mention, SentencePart.Earliest(mention.First)) is ConceptKind.Trigger && !HasOnsetCue(mention.First, cues);
        }

        return mention.First > 1 && (cues.Ending(mention.First - 1) & TimeCue.For) != TimeCue.None
            && NearestBefore(mention, mention.First - 3) is ConceptKind.Trigger or ConceptKind.Treatment;
    }

    /// <summary>What ends nearest before a time, in its part of the sentence.</summary>
    private ConceptKind? NearestBefore(in TimeMention mention, int earliest)
    {
        for (var i = mention.First - 1; _ending is not null && i >= 0 && i >= earliest && _tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (_ending[i] is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private bool HasOnsetCue(int before, TimeCueMap cues)
    {
        var earliest = SentencePart.Earliest(before);
        for (var i = before - 1; i >= earliest && _tokens[i].Kind != TokenKind.Mark; i--)
        {
            if ((cues.Ending(i) & TimeCue.OnsetBefore) != TimeCue.None)
            {
                return true;
            }
        }

        return false;
    }
}
