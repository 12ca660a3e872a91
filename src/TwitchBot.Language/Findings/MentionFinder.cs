using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the concepts a text mentions, by their words and patterns.</summary>
internal sealed class MentionFinder
{
    /// <summary>How many tokens apart the groups of a pattern may stand.</summary>
    private const int Near = 6;

    private readonly PhraseTable<(Concept Concept, bool IsOpposite)> _phrases = new();
    private readonly List<(Concept Concept, PhraseTable<bool>[] Groups)> _patterns = [];

    public MentionFinder(ConceptBook concepts)
    {
        foreach (var concept in concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            foreach (var words in concept.Words)
            {
                _phrases.Add(words, (concept, false));
            }

            foreach (var words in concept.Opposites)
            {
                _phrases.Add(words, (concept, true));
            }

            foreach (var pattern in concept.Patterns)
            {
                _patterns.Add((concept, [.. pattern.Groups.Select(group => Group(group, concepts))]));
            }
        }
    }

    public IEnumerable<string> Stems() =>
        _phrases.Stems().Concat(_patterns.SelectMany(pattern => pattern.Groups).SelectMany(group => group.Stems()));

    /// <summary>The mentions, in order of their first token; a pattern never reaches across a clause.</summary>
    public List<Mention> Find(Token[] tokens, Clauses clauses)
    {
        var mentions = new List<Mention>();
        var found = new List<(Concept Concept, bool IsOpposite)>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _phrases.Longest(tokens, i, found);
            foreach (var (concept, isOpposite) in found)
            {
                mentions.Add(new Mention(concept, i, i + length - 1, isOpposite));
            }

            i += Math.Max(1, length);
        }

        foreach (var (concept, groups) in _patterns)
        {
            foreach (var (first, last) in clauses.Ranges)
            {
                if (Nearby(tokens.AsSpan(0, last + 1), first, groups) is { } at
                    && !mentions.Exists(mention => mention.Concept == concept && mention.First <= at.Last && at.First <= mention.Last))
                {
                    mentions.Add(new Mention(concept, at.First, at.Last, false));
                }
            }
        }

        mentions.Sort(static (a, b) => a.First.CompareTo(b.First));
        return mentions;
    }

    private static PhraseTable<bool> Group(IReadOnlyList<string> members, ConceptBook concepts)
    {
        var table = new PhraseTable<bool>();
        foreach (var member in members)
        {
            foreach (var words in NearPattern.IsReference(member) ? concepts[member[1..^1]].Words : [member])
            {
                table.Add(words, true);
            }
        }

        return table;
    }

    /// <summary>The first place where every group has a member within reach of the others.</summary>
    private static (int First, int Last)? Nearby(ReadOnlySpan<Token> clause, int start, PhraseTable<bool>[] groups)
    {
        Span<int> lastSeen = stackalloc int[groups.Length];
        lastSeen.Fill(-1);
        var found = new List<bool>();
        for (var i = start; i < clause.Length; i++)
        {
            var end = i;
            for (var g = 0; g < groups.Length; g++)
            {
                found.Clear();
                if (groups[g].Longest(clause, i, found) is var length and > 0)
                {
                    lastSeen[g] = i;
                    end = Math.Max(end, i + length - 1);
                }
            }

            var oldest = i;
            foreach (var seen in lastSeen)
            {
                oldest = Math.Min(oldest, seen);
            }

            if (oldest >= start && i - oldest <= Near && lastSeen.Contains(i) && AllDistinct(lastSeen))
            {
                return (oldest, end);
            }
        }

        return null;
    }

    private static bool AllDistinct(ReadOnlySpan<int> positions)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (positions[..i].Contains(positions[i]))
            {
                return false;
            }
        }

        return true;
    }
}
