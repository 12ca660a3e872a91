using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>The vocabulary's patterns: groups of words that mean a concept when one of each stands near the others.</summary>
internal sealed class PatternTable
{
    private readonly PhraseTable<(int Pattern, int Slot)> _members = new();
    private readonly List<(Concept Concept, int Groups)> _patterns = [];

    public PatternTable(ConceptBook concepts)
    {
        foreach (var concept in concepts.All)
        {
            foreach (var pattern in concept.Patterns)
            {
                for (var slot = 0; slot < pattern.Groups.Count; slot++)
                {
                    Add(pattern.Groups[slot], slot, concepts);
                }

                _patterns.Add((concept, pattern.Groups.Count));
            }
        }
    }

    /// <summary>The most groups any pattern has.</summary>
    public int MostGroups => _patterns.Count == 0 ? 0 : _patterns.Max(pattern => pattern.Groups);

    /// <summary>How many patterns there are.</summary>
    public int Count => _patterns.Count;

    public IEnumerable<string> Stems() => _members.Stems();

    /// <summary>The concept of a pattern.</summary>
    public Concept ConceptOf(int pattern) => _patterns[pattern].Concept;

    /// <summary>How many groups a pattern has.</summary>
    public int GroupsOf(int pattern) => _patterns[pattern].Groups;

    /// <summary>The groups that a word or phrase at a token belongs to.</summary>
    public void Find(Token[] tokens, int at, List<((int Pattern, int Slot) Group, int Length)> found) => _members.All(tokens, at, found);

    private void Add(IReadOnlyList<string> members, int slot, ConceptBook concepts)
    {
        foreach (var member in members)
        {
            foreach (var words in NearPattern.IsReference(member) ? concepts[member[1..^1]].Words : [member])
            {
                _members.Add(words, (_patterns.Count, slot));
            }
        }
    }
}
