using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the concepts a text mentions, by their words and patterns.</summary>
internal sealed class MentionFinder
{
    private readonly PhraseTable<(Concept Concept, PhraseUse Use)> _phrases = new();
    private readonly PatternTable _patterns;

    public MentionFinder(ConceptBook concepts)
    {
        _patterns = new PatternTable(concepts);
        foreach (var concept in concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            AddAll(concept.Words, (concept, PhraseUse.Names));
            AddAll(concept.Opposites, (concept, PhraseUse.RulesOut));
            AddAll(concept.NotMeant, (concept, PhraseUse.Misleads));
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems().Concat(_patterns.Stems());

    /// <summary>The mentions of a text.</summary>
    public Mentions Find(Token[] tokens, Clauses clauses)
    {
        var mentions = new Mentions([], new bool[tokens.Length]);
        var found = new List<(Concept Concept, PhraseUse Use)>();
        var notMeant = new List<(Concept Concept, int First, int Last)>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _phrases.Longest(tokens, i, found);
            foreach (var (concept, use) in found)
            {
                if (use != PhraseUse.Names)
                {
                    notMeant.Add((concept, i, i + length - 1));
                }

                if (use != PhraseUse.Misleads && !found.Contains((concept, PhraseUse.Misleads)))
                {
                    mentions.All.Add(new Mention(concept, i, i + length - 1, use == PhraseUse.RulesOut, i));
                    mentions.IsOwnWord.AsSpan(i, length).Fill(true);
                }
            }

            i += Math.Max(1, length);
        }

        var matcher = new PatternMatcher(_patterns, tokens);
        foreach (var (first, last) in clauses.Thoughts)
        {
            matcher.Find(first, last, mentions, notMeant);
        }

        mentions.All.Sort(static (a, b) => a.DecidedAt != b.DecidedAt ? a.DecidedAt.CompareTo(b.DecidedAt) : a.First.CompareTo(b.First));
        return mentions;
    }

    private void AddAll(IEnumerable<string> phrases, (Concept Concept, PhraseUse Use) meaning)
    {
        foreach (var phrase in phrases)
        {
            _phrases.Add(phrase, meaning);
        }
    }

    /// <summary>What a listed phrase says of its concept.</summary>
    private enum PhraseUse
    {
        /// <summary>That it is there.</summary>
        Names,

        /// <summary>That it is not there.</summary>
        RulesOut,

        /// <summary>Nothing, though it holds one of its words.</summary>
        Misleads,
    }
}
