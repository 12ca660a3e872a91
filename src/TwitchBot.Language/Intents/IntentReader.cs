using System.Buffers;
using System.Collections.Frozen;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Intents;

/// <summary>Reads commands, which make up a whole message, and remarks, which count wherever they stand.</summary>
internal sealed class IntentReader
{
    /// <summary>No command is said in more words and marks than these.</summary>
    private const int LongestCommand = 30;

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
        ["summary"] = Intent.Summary,
    };

    private readonly PhraseTable<Intent> _commands = new();
    private readonly PhraseTable<Intent> _requests = new();
    private readonly PhraseTable<string> _remarks = new();
    private readonly HashSet<string> _courtesy;

    public IntentReader(WordingBook wording)
    {
        AddAll(wording.Commands, _commands);
        AddAll(wording.Requests, _requests);
        _courtesy = wording.Remarks.GetValueOrDefault("courtesy", []).SelectMany(Tokenizer.Split).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, phrases) in wording.Remarks)
        {
            foreach (var phrase in name == "courtesy" ? [] : phrases)
            {
                _remarks.Add(phrase, name);
            }
        }
    }

    public IEnumerable<string> Stems() => _commands.Stems().Concat(_requests.Stems()).Concat(_remarks.Stems());

    /// <summary>The names of the remarks a message holds.</summary>
    public IReadOnlySet<string> Remarks(Token[] tokens)
    {
        HashSet<string>? remarks = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (_remarks.Longest(tokens, i, out _) > 0)
            {
                remarks ??= new HashSet<string>(StringComparer.Ordinal);
                _remarks.Longest(tokens, i, remarks);
            }
        }

        return remarks is null ? FrozenSet<string>.Empty : remarks;
    }

    /// <summary>The request a message holds, wherever it stands; the longest one counts, and a wish to be forgotten before all. Null where it holds none.</summary>
    public Intent? Request(Token[] tokens)
    {
        Intent? request = null;
        var longest = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = _requests.Longest(tokens, i, out var intent);
            if (length > 0 && intent == Intent.ForgetData)
            {
                return intent;
            }

            if (length > longest)
            {
                (request, longest) = (intent, length);
            }
        }

        return request ?? LastPart(tokens);
    }

    /// <summary>The command a message ends with: "no thanks, next".</summary>
    private Intent? LastPart(Token[] tokens)
    {
        var comma = Array.FindLastIndex(tokens, static token => token.Kind == TokenKind.Mark && token.Word is "," or ".");
        return comma > 0 && comma < tokens.Length - 1
            && Command(tokens.AsSpan(comma + 1)) is { } command and (Intent.Skip or Intent.Stop or Intent.Assess or Intent.Back or Intent.Help or Intent.Human or Intent.StartOver)
            ? command
            : null;
    }

    /// <summary>The command that makes up the whole message; null where it is none.</summary>
    public Intent? Command(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length > LongestCommand)
        {
            return null;
        }

        var words = ArrayPool<Token>.Shared.Rent(LongestCommand);
        var count = 0;
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                words[count++] = token;
            }
        }

        var command = CommandOf(words.AsSpan(0, count));
        words.AsSpan(0, count).Clear();
        ArrayPool<Token>.Shared.Return(words);
        return command;
    }

    private Intent? CommandOf(ReadOnlySpan<Token> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var length = _commands.Longest(words, i, out var intent);
            if (length > 0 && IsCourtesy(words[(i + length)..]))
            {
                return intent;
            }

            if (!_courtesy.Contains(words[i].Word))
            {
                return null;
            }
        }

        return null;
    }

    private static void AddAll(IReadOnlyDictionary<string, IReadOnlyList<string>> lists, PhraseTable<Intent> table)
    {
        foreach (var (name, phrases) in lists)
        {
            foreach (var phrase in phrases)
            {
                table.Add(phrase, Commands[name]);
            }
        }
    }

    private bool IsCourtesy(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (!_courtesy.Contains(word.Word))
            {
                return false;
            }
        }

        return true;
    }
}
