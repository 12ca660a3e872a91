using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Phrases that speak of a concept only where it was asked about: "a whole pot" of coffee.</summary>
internal sealed class AskedPhrases
{
    private readonly PhraseTable<(string Concept, bool IsThere)> _phrases = new();

    public AskedPhrases(ConceptBook concepts)
    {
        foreach (var concept in concepts.All)
        {
            AddAll(concept.AskedYes, concept.Id, true);
            AddAll(concept.AskedNo, concept.Id, false);
            AddAll(concept.Amounts, concept.Id, true);
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems();

    /// <summary>Whether what was asked about is there; null where nothing says.</summary>
    public bool? Read(Token[] tokens, IReadOnlyList<string> about, ConceptBook concepts, CueMap cues)
    {
        bool? told = null;
        var longest = 0;
        var found = new List<((string Concept, bool IsThere) Meaning, int Length)>();
        for (var i = 0; about.Count > 0 && i < tokens.Length; i++)
        {
            found.Clear();
            _phrases.All(tokens, i, found);
            foreach (var ((concept, isThere), length) in found)
            {
                if (length > longest && IsAbout(about, concept, concepts))
                {
                    (told, longest) = (isThere != IsNegated(tokens, i, cues), length);
                }
            }
        }

        return told;
    }

    private static bool IsAbout(IReadOnlyList<string> about, string concept, ConceptBook concepts)
    {
        foreach (var id in about)
        {
            if (id == concept || concepts.IsCaseOf(concept, id) || concepts.IsCaseOf(id, concept))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(Token[] tokens, int at, CueMap cues)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            if (cues.Has(i, Cue.Negation) && tokens[i + 1].Kind != TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private void AddAll(IEnumerable<string> phrases, string concept, bool isThere)
    {
        foreach (var phrase in phrases)
        {
            _phrases.Add(phrase, (concept, isThere));
        }
    }
}
