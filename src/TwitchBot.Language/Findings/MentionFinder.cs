using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the concepts a text mentions, by their words and patterns.</summary>
internal sealed class MentionFinder
{
    private readonly PhraseTable<(Concept? Concept, bool IsOpposite)> _phrases = new();
    private readonly PatternTable _patterns;

    public MentionFinder(ConceptBook concepts)
    {
        _patterns = new PatternTable(concepts);
        foreach (var concept in concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            AddAll(concept.Words, (concept, false));
            AddAll(concept.Opposites, (concept, true));
            AddAll(concept.NotMeant, (null, false));
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems().Concat(_patterns.Stems());

    /// <summary>The mentions of a text.</summary>
    public Mentions Find(Token[] tokens, Clauses clauses)
    {
        var mentions = new Mentions([], new bool[tokens.Length]);
        var found = new List<(Concept? Concept, bool IsOpposite)>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _phrases.Longest(tokens, i, found);
            foreach (var (concept, isOpposite) in found)
            {
                if (concept is not null)
                {
                    mentions.All.Add(new Mention(concept, i, i + length - 1, isOpposite, i));
                    mentions.IsOwnWord.AsSpan(i, length).Fill(true);
                }
            }

            i += Math.Max(1, length);
        }

        var matcher = new PatternMatcher(_patterns, tokens);
        foreach (var (first, last, _) in clauses.Ranges)
        {
            matcher.Find(first, last, mentions);
        }

        mentions.All.Sort(static (a, b) => a.DecidedAt != b.DecidedAt ? a.DecidedAt.CompareTo(b.DecidedAt) : a.First.CompareTo(b.First));
        return mentions;
    }

    private void AddAll(IEnumerable<string> phrases, (Concept? Concept, bool IsOpposite) meaning)
    {
        foreach (var phrase in phrases)
        {
            _phrases.Add(phrase, meaning);
        }
    }
}
