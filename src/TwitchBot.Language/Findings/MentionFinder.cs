using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the concepts a text mentions, by their words and patterns.</summary>
internal sealed class MentionFinder
{
    private readonly PhraseTable<(Concept Concept, bool IsOpposite)> _phrases = new();
    private readonly PhraseTable<Concept> _misleading = new();
    private readonly PatternTable _patterns;

    public MentionFinder(ConceptBook concepts)
    {
        _patterns = new PatternTable(concepts);
        foreach (var concept in concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            AddAll(_phrases, concept.Words, (concept, false));
            AddAll(_phrases, concept.Opposites, (concept, true));
            AddAll(_misleading, concept.NotMeant, concept);
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems().Concat(_misleading.Stems()).Concat(_patterns.Stems());

    /// <summary>The mentions of a text.</summary>
    public Mentions Find(Token[] tokens, Clauses clauses)
    {
        var mentions = new Mentions([], new bool[tokens.Length]);
        var (misleading, ruledOut, named) = (Misleading(tokens), new ConceptPlaces(), new ConceptPlaces());
        FindPhrases(tokens, mentions, misleading, ruledOut, named);
        using var matcher = new PatternMatcher(_patterns, tokens, misleading, ruledOut, named);
        foreach (var (first, last) in clauses.Thoughts)
        {
            matcher.Find(first, last, mentions);
        }

        mentions.All.Sort(static (a, b) => a.DecidedAt != b.DecidedAt ? a.DecidedAt.CompareTo(b.DecidedAt) : a.First.CompareTo(b.First));
        return mentions;
    }

    /// <summary>Where words of a concept stand that do not speak of it.</summary>
    private ConceptPlaces Misleading(Token[] tokens)
    {
        var places = new ConceptPlaces();
        var found = new List<(Concept Concept, int Length)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            found.Clear();
            _misleading.All(tokens, i, found);
            foreach (var (concept, length) in found)
            {
                places.Add(concept, i, i + length - 1);
            }
        }

        return places;
    }

    /// <summary>Adds the longest phrases.</summary>
    private void FindPhrases(Token[] tokens, Mentions mentions, ConceptPlaces misleading, ConceptPlaces ruledOut, ConceptPlaces named)
    {
        var found = new List<(Concept Concept, bool IsOpposite)>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var (length, taken) = (_phrases.Longest(tokens, i, found), 1);
            foreach (var (concept, isOpposite) in found)
            {
                if (misleading.Cover(concept, i, i + length - 1))
                {
                    continue;
                }

                taken = length;
                mentions.All.Add(new Mention(concept, i, i + length - 1, isOpposite, i));
                mentions.IsOwnWord.AsSpan(i, length).Fill(true);
                (isOpposite ? ruledOut : named).Add(concept, i, i + length - 1);
            }

            i += taken;
        }
    }

    private static void AddAll<T>(PhraseTable<T> table, IEnumerable<string> phrases, T meaning)
    {
        foreach (var phrase in phrases)
        {
            table.Add(phrase, meaning);
        }
    }
}
