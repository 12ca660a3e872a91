using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>The vocabulary's patterns: groups of words that mean a concept when one of each stands near the others.</summary>
internal sealed class PatternTable
{
    private readonly PhraseTable<int> _members = new();
    private readonly List<WordClass> _classes = [];
    private readonly List<Pattern> _patterns = [];
    private ClassNotes? _spare;

    /// <param name="concepts">The vocabulary.</param>
    /// <param name="patternsOf">Which of a concept's patterns.</param>
    public PatternTable(ConceptBook concepts, Func<Concept, IReadOnlyList<NearPattern>> patternsOf)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in concepts.All)
        {
            foreach (var pattern in patternsOf(concept))
            {
                var slots = pattern.Groups.Select(group => ClassesOf(group, named, concepts)).ToArray();
                foreach (var member in slots.SelectMany(slot => slot))
                {
                    _classes[member].Patterns.Add(_patterns.Count);
                }

                _patterns.Add(new Pattern(concept, slots, pattern.Joints));
                FewestGroups = Math.Min(FewestGroups, slots.Length);
            }
        }
    }

    /// <summary>The word classes that patterns are made of.</summary>
    public IReadOnlyList<WordClass> Classes => _classes;

    /// <summary>The patterns.</summary>
    public IReadOnlyList<Pattern> Patterns => _patterns;

    /// <summary>How many groups a pattern has at least; fewer words are none.</summary>
    public int FewestGroups { get; } = int.MaxValue;

    public IEnumerable<string> Stems() => _members.Stems();

    /// <summary>Clean notes; those given back last, unless another thread has them.</summary>
    public ClassNotes Rent() => Interlocked.Exchange(ref _spare, null) ?? new ClassNotes(_classes.Count);

    /// <summary>Takes notes back.</summary>
    public void Return(ClassNotes notes)
    {
        notes.Clear();
        Volatile.Write(ref _spare, notes);
    }

    /// <summary>Whether a member of a class may start at a token.</summary>
    public bool MayStart(Token[] tokens, int at) => _members.MayStart(tokens, at);

    /// <summary>The classes that a word or phrase at a token belongs to, and its length, the longest first.</summary>
    public void Find(Token[] tokens, int at, List<(int Class, int Length)> found) => _members.All(tokens, at, found);

    /// <summary>A group is the words it lists and the classes it refers to.</summary>
    private int[] ClassesOf(IReadOnlyList<string> group, Dictionary<string, int> named, ConceptBook concepts)
    {
        var classes = new List<int>();
        var listed = group.Where(member => !NearPattern.IsReference(member)).ToList();
        if (listed.Count > 0)
        {
            classes.Add(AddClass(listed, null));
        }

        foreach (var id in group.Where(NearPattern.IsReference).Select(member => member[1..^1]))
        {
            if (!named.TryGetValue(id, out var known))
            {
                named[id] = known = AddClass(concepts[id].Words, concepts[id].Kind == ConceptKind.Words ? FamilyOf(concepts[id], concepts) : null);
            }

            classes.Add(known);
        }

        return [.. classes];
    }

    private int AddClass(IEnumerable<string> words, WordFamily? family)
    {
        foreach (var word in words)
        {
            _members.Add(word, _classes.Count);
        }

        _classes.Add(new WordClass([], family));
        return _classes.Count - 1;
    }

    private static WordFamily? FamilyOf(Concept words, ConceptBook concepts) =>
        words.Is is [var family, ..] ? new WordFamily(family, [.. concepts[family].Words.Select(WordForms.Stem)]) : null;
}

/// <summary>A pattern of a concept.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="Slots">For each of its groups, the word classes that fill it.</param>
/// <param name="Joints">How each group stands to the next.</param>
internal sealed record Pattern(Concept Concept, int[][] Slots, IReadOnlyList<Joint> Joints);

/// <summary>Words that patterns refer to as one.</summary>
/// <param name="Patterns">The patterns it fills a group of.</param>
/// <param name="Family">Its family, where it has one.</param>
internal sealed record WordClass(List<int> Patterns, WordFamily? Family);

/// <summary>Classes of which the nearer one counts ("my face twitches and my arm is weak").</summary>
/// <param name="Name">The concept they are a case of.</param>
/// <param name="Links">Stems of the words that join them, so that all count ("my face and my arm are weak").</param>
internal sealed record WordFamily(string Name, HashSet<string> Links);
