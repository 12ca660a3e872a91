using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Wording;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Reads yes, no or unsure relative to what was asked: by what the person says of the thing itself, then by word.</summary>
internal sealed class AnswerReader
{
    private readonly PhraseTable<AnswerWord> _words = new();
    private readonly AskedPhrases _asked;
    private readonly ConceptBook _concepts;

    public AnswerReader(WordingBook wording, ConceptBook concepts)
    {
        _concepts = concepts;
        _asked = new AskedPhrases(concepts);
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
    }

    public IEnumerable<string> Stems() => _words.Stems().Concat(_asked.Stems());

    /// <summary>The answer a message gives; none where it gives none.</summary>
    public YesNo Read(Token[] tokens, IReadOnlyList<Finding> findings, ReadContext context, CueMap cues, bool isQuestion)
    {
        var byContent = ByContent(findings, context);
        if (byContent != YesNo.None)
        {
            return byContent;
        }

        var (leading, rest) = Leading(tokens, context);
        if (Closing(tokens) is var closing and not YesNo.None)
        {
            return closing;
        }

        if (leading is YesNo.Yes or YesNo.No && !IsTiedToAWord(tokens, rest))
        {
            return leading;
        }

        if (_asked.Read(tokens, context.About, _concepts, cues) is { } told)
        {
            return Relative(told, context);
        }

        if (leading != YesNo.None)
        {
            return IsAboutSomethingElse(tokens, rest, findings, context) ? YesNo.None : leading;
        }

        return isQuestion ? YesNo.None : Anywhere(tokens, context, cues, findings);
    }

    private YesNo ByContent(IReadOnlyList<Finding> findings, ReadContext context)
    {
        var result = YesNo.None;
        foreach (var finding in findings)
        {
            if (!IsAsked(finding.Concept, context))
            {
                continue;
            }

            switch (finding.State)
            {
                case FindingState.Present:
                    return Relative(true, context);
                case FindingState.Absent:
                    result = Relative(false, context);
                    break;
                default:
                    result = result == YesNo.None ? YesNo.Unsure : result;
                    break;
            }
        }

        return result;
    }

    private static YesNo Relative(bool isThere, ReadContext context) => isThere != context.YesMeansAbsent ? YesNo.Yes : YesNo.No;

    private bool IsAsked(string concept, ReadContext context)
    {
        foreach (var id in context.About)
        {
            if (id == concept || _concepts.IsCaseOf(concept, id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The answer a message opens with; of "yeah no" and "no yeah" the last word counts.</summary>
    private (YesNo Answer, int Next) Leading(Token[] tokens, ReadContext context)
    {
        var answer = YesNo.None;
        var i = 0;
        while (i < tokens.Length)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                i++;
                continue;
            }

            var length = _words.Longest(tokens, i, out var word);
            if (length == 0 || (word == AnswerWord.YesAlone && !IsAlone(tokens, i + length)))
            {
                break;
            }

            // "No, fine": what is wrong or not only counts where no plain answer came first.
            answer = word switch
            {
                AnswerWord.Yes or AnswerWord.YesAlone => answer == YesNo.No && length == 1 && IsDegree(tokens, i) ? answer : YesNo.Yes,
                AnswerWord.No => YesNo.No,
                AnswerWord.Unsure => answer == YesNo.None ? YesNo.Unsure : answer,
                AnswerWord.Fine when answer == YesNo.None && IsAboutTrouble(context) => Relative(false, context),
                AnswerWord.Trouble when answer == YesNo.None => Relative(true, context),
                _ => answer,
            };
            i += length;
        }

        return (answer, i);
    }

    /// <summary>The answer a message ends with: "my daughter is ill, so yes"; "no idea why, but no".</summary>
    private YesNo Closing(Token[] tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Kind == TokenKind.Mark)
        {
            last--;
        }

        return last > 1 && tokens[last - 1].Word is "so" or "but" or "then" or "otherwise" && _words.Longest(tokens, last, out var word) > 0
            ? word switch { AnswerWord.Yes => YesNo.Yes, AnswerWord.No => YesNo.No, _ => YesNo.None }
            : YesNo.None;
    }

    /// <summary>Whether a message opens with a plain yes or no and a mark: "no, why do you ask?"</summary>
    public bool OpensPlainly(Token[] tokens) =>
        tokens.Length > 2 && tokens[1].Kind == TokenKind.Mark && _words.Longest(tokens, 0, out var word) == 1 && word is AnswerWord.Yes or AnswerWord.No;

    /// <summary>A yes that may only tell how much: the "sometimes" of "no, sometimes it itches".</summary>
    private static bool IsDegree(Token[] tokens, int at) =>
        tokens[at].Word is "a" or "sometimes" or "always" or "often" or "mostly" or "probably" or "right" or "very" or "often" or "ok" or "okay" or "true";

    /// <summary>Whether nothing but a degree, an answer or a mark follows: "I do", "it does a bit", not "I have a dog".</summary>
    private bool IsAlone(Token[] tokens, int next) =>
        next >= tokens.Length || tokens[next].Kind == TokenKind.Mark
        || (_words.Longest(tokens, next, out var word) > 0 && word is AnswerWord.Yes or AnswerWord.Filler);

    /// <summary>Whether the answer's word belongs to what follows it: "no coffee", "not stressed exactly".</summary>
    private static bool IsTiedToAWord(Token[] tokens, int rest) => rest < tokens.Length && tokens[rest].Kind != TokenKind.Mark && rest > 0 && tokens[rest - 1].Kind != TokenKind.Mark;

    /// <summary>"No coffee" in answer to "is it painful?" says nothing of pain.</summary>
    private bool IsAboutSomethingElse(Token[] tokens, int rest, IReadOnlyList<Finding> findings, ReadContext context) =>
        context.About.Count > 0
        && rest is 1 && rest < tokens.Length && tokens[0].Word == "no"
        && findings.Any(finding => finding.Span.Start == tokens[rest].Start && !IsAsked(finding.Concept, context));

    private YesNo Anywhere(Token[] tokens, ReadContext context, CueMap cues, IReadOnlyList<Finding> findings)
    {
        var result = YesNo.None;
        var other = cues.Any(0, tokens.Length - 1, Cue.SomebodyElse);
        for (var i = 0; i < tokens.Length;)
        {
            var length = _words.Longest(tokens, i, out var word);
            var counts = length > 1 || (length == 1 && tokens[i].Kind == TokenKind.Emoji) || (length == 1 && IsLast(tokens, i));
            result = counts && length > 0
                ? word switch
                {
                    AnswerWord.Yes when !other => YesNo.Yes,
                    AnswerWord.YesAlone when !other && length > 1 && IsLast(tokens, i + length - 1) => YesNo.Yes,
                    AnswerWord.No when !other || length == 1 => YesNo.No,
                    AnswerWord.Unsure => YesNo.Unsure,
                    AnswerWord.Fine when result == YesNo.None && IsAboutTrouble(context) && findings.Count == 0 => Relative(false, context),
                    AnswerWord.Trouble when result == YesNo.None && length > 1 => Relative(true, context),
                    _ => result,
                }
                : length == 1 && word == AnswerWord.Fine && result == YesNo.None && findings.Count == 0 && IsAboutTrouble(context) && tokens[i].Word is "fine" or "normal" or "normally" or "perfectly"
                    ? Relative(false, context)
                    : result;
            i += Math.Max(1, length);
        }

        return result;
    }

    /// <summary>Whether the question is about something that can be fine.</summary>
    private bool IsAboutTrouble(ReadContext context)
    {
        foreach (var id in context.About)
        {
            if (_concepts[id].Kind is ConceptKind.Symptom or ConceptKind.RedFlag || id == "sleep-loss" || context.YesMeansAbsent)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLast(Token[] tokens, int at)
    {
        for (var i = at + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }
}
