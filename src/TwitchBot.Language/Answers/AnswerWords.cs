using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Answers;

/// <summary>Words and phrases that answer by themselves, whatever was asked.</summary>
internal sealed class AnswerWords
{
    private readonly PhraseTable<AnswerWord> _words = new();
    private readonly HashSet<string> _degrees;
    private readonly HashSet<string> _closings;
    private readonly HashSet<string> _subjects;

    public AnswerWords(WordingBook wording)
    {
        (string Name, AnswerWord Word)[] lists =
        [
            ("yes", AnswerWord.Yes), ("yes-alone", AnswerWord.YesAlone), ("no", AnswerWord.No), ("unsure", AnswerWord.Unsure),
            ("fine", AnswerWord.Fine), ("trouble", AnswerWord.Trouble), ("filler", AnswerWord.Filler),
        ];
        foreach (var (name, word) in lists)
        {
            foreach (var phrase in wording.Answers.GetValueOrDefault(name, []))
            {
                _words.Add(phrase, word);
            }
        }

        _degrees = wording.Answers.GetValueOrDefault("degree", []).ToHashSet(StringComparer.Ordinal);
        _subjects = wording.Answers.GetValueOrDefault("subject", []).ToHashSet(StringComparer.Ordinal);
        _closings = wording.Answers.GetValueOrDefault("closing", []).ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<string> Stems() => _words.Stems();

    /// <summary>The longest phrase at a token; 0 where there is none.</summary>
    public int Longest(Token[] tokens, int at, out AnswerWord word) => _words.Longest(tokens, at, out word);

    /// <summary>
    /// The answer that the first words give, whatever follows; a degree, "sometimes my nose twitches", is none. Mixed where its opposite
    /// comes later: "no wait yes".
    /// </summary>
    public (YesNo Answer, bool IsMixed) First(Token[] tokens)
    {
        var first = YesNo.None;
        for (var at = 0; at < tokens.Length;)
        {
            var length = _words.Longest(tokens, at, out var word);
            var answer = length == 0 || IsDegree(tokens[at]) ? YesNo.None : word switch
            {
                AnswerWord.Yes => YesNo.Yes,
                AnswerWord.No => YesNo.No,
                _ => YesNo.None,
            };
            if (first == YesNo.None)
            {
                first = answer;
                if (answer == YesNo.None && tokens[at].Kind != TokenKind.Mark && (length == 0 || word != AnswerWord.Filler))
                {
                    return (YesNo.None, false);
                }
            }
            else if (length == 1 && answer != YesNo.None && answer != first)
            {
                return (first, true);
            }

            at += Math.Max(1, length);
        }

        return (first, false);
    }

    /// <summary>The answer a message ends with: "my daughter is ill, so yes"; "no idea why, but no"; "headaches? me? never".</summary>
    public YesNo Closing(Token[] tokens)
    {
        var end = tokens.Length;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        var start = end - 1;
        while (start > 0 && tokens[start - 1].Kind != TokenKind.Mark && !_closings.Contains(tokens[start - 1].Word))
        {
            start--;
        }

        return start > 0 && _words.Longest(tokens, start, out var word) == end - start
            ? word switch { AnswerWord.Yes => YesNo.Yes, AnswerWord.No => YesNo.No, _ => YesNo.None }
            : YesNo.None;
    }

    /// <summary>Whether a message opens with a plain yes or no and a mark: "no, why do you ask?"</summary>
    public bool OpensPlainly(Token[] tokens) =>
        tokens.Length > 2 && tokens[1].Kind == TokenKind.Mark && _words.Longest(tokens, 0, out var word) == 1 && word is AnswerWord.Yes or AnswerWord.No;

    /// <summary>Whether a word begins a sentence: the "it" of "no it was February".</summary>
    public bool IsSubject(in Token token) => _subjects.Contains(token.Word);

    /// <summary>Whether a plain yes and a plain no are both said, neither of them first: "my wife says yes, I say no".</summary>
    public bool SaysBoth(Token[] tokens)
    {
        var (yes, no) = (false, false);
        for (var at = 1; at < tokens.Length; at++)
        {
            if (_words.Longest(tokens, at, out var word) == 1 && !IsDegree(tokens[at]))
            {
                (yes, no) = (yes || word == AnswerWord.Yes, no || (word == AnswerWord.No && IsEnd(tokens, at + 1)));
            }
        }

        return yes && no;
    }

    private static bool IsEnd(Token[] tokens, int at) => at >= tokens.Length || tokens[at].Kind == TokenKind.Mark;

    /// <summary>A yes that may only tell how much: the "sometimes" of "no, sometimes it itches".</summary>
    public bool IsDegree(in Token token) => _degrees.Contains(token.Word);

    /// <summary>Whether nothing but a degree, an answer or a mark follows: "I do", "it does a bit", not "I have a dog".</summary>
    public bool IsAlone(Token[] tokens, int next) =>
        IsEnd(tokens, next) || (_words.Longest(tokens, next, out var word) > 0 && word is AnswerWord.Yes or AnswerWord.Filler);
}
