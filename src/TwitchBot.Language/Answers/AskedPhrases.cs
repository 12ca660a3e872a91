using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>What a phrase says of what was asked.</summary>
/// <param name="Meaning">Whether it is there.</param>
/// <param name="Length">How many tokens say so.</param>
/// <param name="Topic">The concept or topic it was said of.</param>
internal readonly record struct AskedAnswer(YesNo Meaning, int Length, string Topic);

/// <summary>Phrases that speak of a thing only where it was asked about: "a whole pot" of coffee.</summary>
internal sealed class AskedPhrases
{
    private readonly PhraseTable<(string Topic, YesNo Meaning)> _phrases = new();
    private readonly Dictionary<string, NearWords> _near = new(StringComparer.Ordinal);
    private readonly ConceptBook _concepts;

    public AskedPhrases(BotContent content)
    {
        _concepts = content.Concepts;
        foreach (var concept in _concepts.All)
        {
            AddAll(concept.AskedYes, concept.Id, YesNo.Yes);
            AddAll(concept.AskedNo, concept.Id, YesNo.No);
            AddAll(concept.Amounts, concept.Id, YesNo.Yes);
        }

        foreach (var topic in content.Answers)
        {
            AddAll(topic.MeansYes, topic.Id, YesNo.Yes);
            AddAll(topic.MeansNo, topic.Id, YesNo.No);
            AddAll(topic.MeansUnsure, topic.Id, YesNo.Unsure);
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems().Concat(_near.Values.SelectMany(near => near.Stems()));

    /// <summary>What a message says of what was asked; the most telling words count, the later ones where two tell as much. Null where nothing says.</summary>
    public AskedAnswer? Read(Token[] tokens, ReadContext context, CueMap cues)
    {
        if (context.Topics.Count == 0)
        {
            return null;
        }

        AskedAnswer? told = null;
        List<((string Topic, YesNo Meaning) Said, int Length)>? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_phrases.MayStart(tokens, i) || cues.Has(i, Cue.Aside))
            {
                // The "hang" of "hang on" is no droop.
                continue;
            }

            found ??= [];
            found.Clear();
            _phrases.All(tokens, i, found);
            foreach (var ((topic, meaning), length) in found)
            {
                if (length >= (told?.Length ?? 0) && IsAbout(context, topic))
                {
                    told = new AskedAnswer(Turned(meaning, tokens, i, cues), length, topic);
                }
            }
        }

        return Near(tokens, context, cues, told);
    }

    private AskedAnswer? Near(Token[] tokens, ReadContext context, CueMap cues, AskedAnswer? told)
    {
        for (var i = 0; i < context.Topics.Count; i++)
        {
            var topic = context.Topics[i];
            if (_near.TryGetValue(topic, out var near))
            {
                var found = new List<(YesNo Meaning, int First, int Length)>();
                near.Find(tokens, found);
                foreach (var (meaning, first, length) in found)
                {
                    told = length >= (told?.Length ?? 0) ? new AskedAnswer(Turned(meaning, tokens, first, cues), length, topic) : told;
                }
            }
        }

        return told;
    }

    private bool IsAbout(ReadContext context, string topic)
    {
        for (var i = 0; i < context.Topics.Count; i++)
        {
            var id = context.Topics[i];
            if (id == topic || (_concepts.Has(topic) && _concepts.Has(id) && (_concepts.IsCaseOf(topic, id) || _concepts.IsCaseOf(id, topic))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not calm": a negation shortly before turns what is said.</summary>
    private static YesNo Turned(YesNo meaning, Token[] tokens, int at, CueMap cues)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && !cues.Has(at, Cue.Contrast | Cue.Negation) && tokens[i].Kind != TokenKind.Mark && !cues.Has(i, Cue.Contrast); i--)
        {
            if (cues.Has(i, Cue.Negation))
            {
                return meaning switch { YesNo.Yes => YesNo.No, YesNo.No => YesNo.Yes, _ => meaning };
            }
        }

        return meaning;
    }

    private void AddAll(IEnumerable<string> phrases, string topic, YesNo meaning)
    {
        foreach (var phrase in phrases)
        {
            if (NearPattern.Looks(phrase))
            {
                Near(topic).Add(phrase, meaning);
            }
            else
            {
                _phrases.Add(phrase, (topic, meaning));
            }
        }
    }

    private NearWords Near(string topic) => _near.TryGetValue(topic, out var near) ? near : _near[topic] = new NearWords();
}
