using System.Diagnostics.CodeAnalysis;

namespace TwitchBot.Content.Vocabulary;

/// <summary>All concepts, by id.</summary>
public sealed class ConceptBook
{
    private readonly Dictionary<string, Concept> _byId;
    private readonly Lazy<HashSet<(string Concept, string Parent)>> _cases;

    internal ConceptBook(Dictionary<string, Concept> byId)
    {
        _byId = byId;
        _cases = new(() => [.. byId.Keys.SelectMany(id => WithParents(id).Skip(1).Select(parent => (id, parent)))]);
    }

    /// <summary>All concepts, in the author's order.</summary>
    public IReadOnlyCollection<Concept> All => _byId.Values;

    /// <summary>The concept with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Concept this[string id] => _byId[id];

    /// <summary>Whether there is a concept with this id.</summary>
    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>Finds a concept.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Concept? concept) => _byId.TryGetValue(id, out concept);

    /// <summary>Whether a concept is, directly or through others, a case of another.</summary>
    public bool IsCaseOf(string id, string parent) => _byId[id].Is.Count > 0 && _cases.Value.Contains((id, parent));

    /// <summary>The concept's id and the ids of all it is a case of.</summary>
    public IEnumerable<string> WithParents(string id)
    {
        yield return id;
        foreach (var parent in _byId[id].Is)
        {
            foreach (var ancestor in WithParents(parent))
            {
                yield return ancestor;
            }
        }
    }
}
