using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Phrases;

/// <summary>
/// The words that change with whose twitch it is: <c>{your}</c> is "your", "your child's" or "their". A slot that begins a sentence
/// is written with a capital.
/// </summary>
internal sealed class WhoseWords
{
    /// <summary>The entry of phrases.yaml that holds them.</summary>
    public const string Entry = "whose";

    private static readonly Dictionary<Whose, string> Forms = new()
    {
        [Whose.Self] = "self",
        [Whose.Child] = "child",
        [Whose.SomebodyElse] = "somebody-else",
    };

    private readonly Dictionary<(Whose Whose, string Word), string> _words = [];

    /// <summary>Reads the entry; a word without one of the forms is an error.</summary>
    public static WhoseWords Read(ContentFile file, YamlNode entry)
    {
        var words = new WhoseWords();
        if (entry is not YamlMappingNode map)
        {
            file.Error(entry, $"'{Entry}' holds words, each with the forms {string.Join(", ", Forms.Values)}.");
            return words;
        }

        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } word } || value is not YamlMappingNode forms)
            {
                file.Error(value, $"'{key}' needs the forms {string.Join(", ", Forms.Values)}.");
                continue;
            }

            var fields = new Entry(file, forms);
            foreach (var (whose, name) in Forms)
            {
                words._words[(whose, word)] = fields.Required(name);
            }

            fields.RejectUnknownFields();
        }

        return words;
    }

    /// <summary>A text with these words filled in; other slots stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whose">Whose twitch it is.</param>
    /// <param name="isWhole">Whether it is said by itself, so that it begins with a capital; a name goes into the middle of a sentence.</param>
    public string Fill(string text, Whose whose, bool isWhole)
    {
        foreach (var slot in Slots.Of(text))
        {
            if (_words.TryGetValue((whose, slot), out var word) && word.Length > 0)
            {
                text = Fill(text, $"{{{slot}}}", word, isWhole);
            }
        }

        return text;
    }

    private static string Fill(string text, string slot, string word, bool isWhole)
    {
        for (var at = text.IndexOf(slot, StringComparison.Ordinal); at >= 0; at = text.IndexOf(slot, at, StringComparison.Ordinal))
        {
            var filled = BeginsSentence(text.AsSpan(0, at), isWhole) ? $"{char.ToUpperInvariant(word[0])}{word[1..]}" : word;
            text = $"{text.AsSpan(0, at)}{filled}{text.AsSpan(at + slot.Length)}";
        }

        return text;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> before, bool isWhole)
    {
        var words = before.TrimEnd(" *");
        return words.IsEmpty ? isWhole : words[^1] is '.' or '?' or '!';
    }
}
