using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Knowledge;

/// <summary>Turns a text into the features it is compared by: the concepts it mentions, and the stems of its other words.</summary>
internal sealed class Features
{
    private static readonly HashSet<string> Empty = new(
        Tokenizer.Split(
            "a an the my your his her our their this that these those it its i me we you he she they is are was were be been am do does did "
            + "have has had of to in on at for from with by and or so then just really very please can could would should will may might "
            + "there here any some get got getting if as about into also still even "
            + "keep keeps keeping go goes going make makes making thing happen happens tell know mean something someone anything one ever again "
            + "because suddenly lately now today always often sometimes up out off down over than too not no n't don't doesn't isn't hi hello hey bot help thanks thank ok well "
            + "like think anyone people person me's")
            .Select(token => token.Stem),
        StringComparer.Ordinal);

    private readonly PhraseTable<string> _concepts = new();
    private readonly Spelling _spelling;

    public Features(BotContent content)
    {
        foreach (var concept in content.Concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            foreach (var words in concept.Words)
            {
                _concepts.Add(words, concept.Id);
            }
        }

        var known = content.Faq.SelectMany(entry => entry.Also.Append(entry.Ask))
            .Concat(content.Library.Sections.Select(section => section.Text))
            .SelectMany(Tokenizer.Split)
            .Select(token => token.Stem);
        _spelling = new Spelling(_concepts.Stems(), Empty.Concat(known));
    }

    /// <summary>The distinct features of a text, and the stems of all its words.</summary>
    public (HashSet<string> Features, HashSet<string> Words) Of(string text)
    {
        var tokens = _spelling.Correct(Tokenizer.Split(text));
        var features = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<string>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _concepts.Longest(tokens, i, found);
            if (length > 0)
            {
                features.Add($"#{found[0]}");
            }
            else if (tokens[i].Kind is TokenKind.Word && !Empty.Contains(tokens[i].Stem))
            {
                features.Add(tokens[i].Stem);
            }

            i += Math.Max(1, length);
        }

        return (features, tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal));
    }
}
