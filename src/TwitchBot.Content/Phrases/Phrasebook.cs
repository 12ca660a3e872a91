namespace TwitchBot.Content.Phrases;

/// <summary>What the bot says, by key; a key may have several variants that mean the same.</summary>
public sealed class Phrasebook
{
    private readonly Dictionary<string, string[]> _variants;
    private readonly WhoseWords _whose;
    private readonly Whose _of;
    private readonly Dictionary<Whose, Phrasebook> _books;

    internal Phrasebook(Dictionary<string, string[]> variants, WhoseWords whose)
        : this(variants, whose, Whose.Self, [])
    {
        _books.Add(Whose.Self, this);
        foreach (var other in Enum.GetValues<Whose>().Where(other => other != Whose.Self))
        {
            _books.Add(other, new Phrasebook(variants, whose, other, _books));
        }
    }

    private Phrasebook(Dictionary<string, string[]> variants, WhoseWords whose, Whose of, Dictionary<Whose, Phrasebook> books)
    {
        (_whose, _of, _books) = (whose, of, books);
        _variants = variants.ToDictionary(entry => entry.Key, entry => Array.ConvertAll(entry.Value, text => Fill(text, isWhole: true)), StringComparer.Ordinal);
    }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _variants.Keys;

    /// <summary>The same phrases, worded for whose twitch it is; without this they speak of the person's own.</summary>
    public Phrasebook For(Whose whose) => _books[whose];

    /// <summary>Whether the key has a phrase.</summary>
    public bool Has(string key) => _variants.ContainsKey(key);

    /// <summary>All variants of a phrase, in the author's order.</summary>
    /// <exception cref="KeyNotFoundException">The key has no phrase.</exception>
    public IReadOnlyList<string> Variants(string key) =>
        _variants.TryGetValue(key, out var variants)
            ? variants
            : throw new KeyNotFoundException($"phrases.yaml has no phrase '{key}'.");

    /// <summary>A phrase with its <c>{slots}</c> filled.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="variant">Which variant; any number, taken modulo the count, so that the same turn always reads the same.</param>
    /// <param name="slots">Values for the slots.</param>
    /// <exception cref="KeyNotFoundException">The key has no phrase.</exception>
    public string Say(string key, int variant = 0, params ReadOnlySpan<(string Slot, string Value)> slots)
    {
        var variants = Variants(key);
        var text = variants[(int)((uint)variant % (uint)variants.Count)];
        foreach (var (slot, value) in slots)
        {
            text = text.Replace($"{{{slot}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A text from elsewhere that goes into a sentence, such as a concept's name, worded for whose twitch it is.</summary>
    public string Word(string text) => Fill(text, isWhole: false);

    private string Fill(string text, bool isWhole) => text.Contains('{', StringComparison.Ordinal) ? _whose.Fill(text, _of, isWhole) : text;
}
