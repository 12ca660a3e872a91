using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Intents;

/// <summary>Reads commands, which make up a whole message, and remarks, which count wherever they stand.</summary>
internal sealed class IntentReader
{
    private static readonly Dictionary<string, Intent> Commands = new(StringComparer.Ordinal)
    {
        ["help"] = Intent.Help,
        ["stop"] = Intent.Stop,
        ["start-over"] = Intent.StartOver,
        ["start"] = Intent.Assess,
        ["back"] = Intent.Back,
        ["skip"] = Intent.Skip,
        ["repeat"] = Intent.Repeat,
        ["why"] = Intent.WhyAsk,
        ["greet"] = Intent.Greet,
        ["thanks"] = Intent.Thank,
        ["goodbye"] = Intent.Goodbye,
        ["human"] = Intent.Human,
        ["show-data"] = Intent.ShowData,
        ["forget-data"] = Intent.ForgetData,
        ["more"] = Intent.More,
    };

    private static readonly HashSet<string> Courtesy = new(StringComparer.Ordinal)
    {
        "please", "can", "could", "you", "ok", "okay", "bot", "twitchbot", "now", "just", "well", "i", "want", "to", "would", "like", "let's", "and", "then", "so",
    };

    private readonly PhraseTable<Intent> _commands = new();
    private readonly PhraseTable<string> _remarks = new();

    public IntentReader(WordingBook wording)
    {
        foreach (var (name, phrases) in wording.Commands)
        {
            foreach (var phrase in phrases)
            {
                _commands.Add(phrase, Commands[name]);
            }
        }

        foreach (var (name, phrases) in wording.Remarks)
        {
            foreach (var phrase in phrases)
            {
                _remarks.Add(phrase, name);
            }
        }
    }

    public IEnumerable<string> Stems() => _commands.Stems().Concat(_remarks.Stems());

    /// <summary>The names of the remarks a message holds.</summary>
    public HashSet<string> Remarks(Token[] tokens)
    {
        var remarks = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            _remarks.Longest(tokens, i, remarks);
        }

        return remarks;
    }

    /// <summary>The command that makes up the whole message; null where it is none.</summary>
    public Intent? Command(Token[] tokens)
    {
        var words = Array.FindAll(tokens, token => token.Kind is TokenKind.Word or TokenKind.Number);
        for (var i = 0; i < words.Length; i++)
        {
            var found = new List<Intent>();
            var length = _commands.Longest(words, i, found);
            if (length > 0 && IsCourtesy(words.AsSpan(i + length)))
            {
                return found[0];
            }

            if (!Courtesy.Contains(words[i].Word))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsCourtesy(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (!Courtesy.Contains(word.Word))
            {
                return false;
            }
        }

        return true;
    }
}
