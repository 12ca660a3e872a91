using System.Runtime.InteropServices;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the concepts a text mentions, by their words and patterns.</summary>
internal sealed class MentionFinder
{
    private readonly PhraseTable<(Concept Concept, bool IsOpposite)> _phrases = new();
    private readonly PhraseTable<Concept> _misleading = new();
    private readonly PatternTable _patterns;
    private readonly PatternTable _oppositePatterns;
    private readonly PatternTable _misleadingPatterns;

    public MentionFinder(ConceptBook concepts)
    {
        _patterns = new PatternTable(concepts, concept => concept.Patterns);
        _oppositePatterns = new PatternTable(concepts, concept => concept.OppositePatterns);
        _misleadingPatterns = new PatternTable(concepts, concept => concept.NotMeantPatterns);
        foreach (var concept in concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            AddAll(_phrases, concept.Words, (concept, false));
            AddAll(_phrases, concept.Opposites, (concept, true));
            AddAll(_misleading, concept.NotMeant, concept);
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems().Concat(_misleading.Stems()).Concat(_patterns.Stems()).Concat(_oppositePatterns.Stems()).Concat(_misleadingPatterns.Stems());

    /// <summary>The mentions of a text.</summary>
    public Mentions Find(Token[] tokens, Clauses clauses)
    {
        var mentions = new Mentions([], new bool[tokens.Length]);
        Within(_oppositePatterns, tokens, clauses, mentions.All, mentions.IsOwnWord);
        var opposites = CollectionsMarshal.AsSpan(mentions.All);
        for (var i = 0; i < opposites.Length; i++)
        {
            opposites[i] = opposites[i] with { IsOpposite = true };
        }

        var (misleading, ruledOut, named) = (Misleading(tokens, clauses, mentions.All), new ConceptPlaces(), new ConceptPlaces());
        FindPhrases(tokens, mentions, misleading, ruledOut, named);
        using (var matcher = new PatternMatcher(_patterns, tokens, misleading, ruledOut, named))
        {
            matcher.FindAll(clauses, mentions.All, mentions.IsOwnWord);
        }

        mentions.All.Sort(static (a, b) => a.DecidedAt != b.DecidedAt ? a.DecidedAt.CompareTo(b.DecidedAt) : a.First.CompareTo(b.First));
        return mentions;
    }

    /// <summary>Where words of a concept stand that do not speak of it, or say of it what a whole pattern says otherwise.</summary>
    private ConceptPlaces Misleading(Token[] tokens, Clauses clauses, List<Mention> opposites)
    {
        var places = new ConceptPlaces();
        List<Mention> byPatterns = opposites.Count > 0 ? [.. opposites] : [];
        Within(_misleadingPatterns, tokens, clauses, byPatterns, null);
        foreach (var mention in byPatterns)
        {
            places.Add(mention.Concept, mention.First, mention.Last);
        }

        List<(Concept Concept, int Length)>? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (_misleading.MayStart(tokens, i))
            {
                found ??= [];
                found.Clear();
                _misleading.All(tokens, i, found);
                foreach (var (concept, length) in found)
                {
                    places.Add(concept, i, i + length - 1);
                }
            }
        }

        places.Sort();
        return places;
    }

    /// <summary>Adds what patterns find by themselves.</summary>
    private static void Within(PatternTable patterns, Token[] tokens, Clauses clauses, List<Mention> mentions, bool[]? isOwnWord)
    {
        using var matcher = new PatternMatcher(patterns, tokens, ConceptPlaces.None, ConceptPlaces.None, ConceptPlaces.None);
        matcher.FindAll(clauses, mentions, isOwnWord);
    }

    /// <summary>Adds the longest phrases.</summary>
    private void FindPhrases(Token[] tokens, Mentions mentions, ConceptPlaces misleading, ConceptPlaces ruledOut, ConceptPlaces named)
    {
        List<(Concept Concept, bool IsOpposite)>? found = null;
        for (var i = 0; i < tokens.Length;)
        {
            if (!_phrases.MayStart(tokens, i))
            {
                i++;
                continue;
            }

            found ??= [];
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
