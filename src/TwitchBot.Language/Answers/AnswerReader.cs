using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Wording;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Reads yes, no or unsure relative to what was asked: by what the person says of the thing itself, then by word.</summary>
internal sealed class AnswerReader
{
    private readonly PhraseTable<YesNo> _words = new();
    private readonly ConceptBook _concepts;

    public AnswerReader(WordingBook wording, ConceptBook concepts)
    {
        _concepts = concepts;
        Add(wording, "yes", YesNo.Yes);
        Add(wording, "no", YesNo.No);
        Add(wording, "unsure", YesNo.Unsure);
    }

    public IEnumerable<string> Stems() => _words.Stems();

    public YesNo Read(Token[] tokens, IReadOnlyList<Finding> findings, ReadContext context, bool isQuestion)
    {
        var byContent = ByContent(tokens, findings, context);
        if (byContent != YesNo.None)
        {
            return byContent;
        }

        var (leading, rest) = Leading(tokens);
        if (leading != YesNo.None)
        {
            return IsAboutSomethingElse(tokens, rest, findings, context) ? YesNo.None : leading;
        }

        return isQuestion ? YesNo.None : Anywhere(tokens);
    }

    private YesNo ByContent(Token[] tokens, IReadOnlyList<Finding> findings, ReadContext context)
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
                    return context.YesMeansAbsent ? YesNo.No : YesNo.Yes;
                case FindingState.Absent:
                    result = context.YesMeansAbsent ? YesNo.Yes : YesNo.No;
                    break;
                default:
                    result = result == YesNo.None ? YesNo.Unsure : result;
                    break;
            }
        }

        return result == YesNo.None && CountsAnAmount(tokens, context) ? YesNo.Yes : result;
    }

    private bool IsAsked(string concept, ReadContext context)
    {
        foreach (var id in _concepts.WithParents(concept))
        {
            if (context.About.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    private bool CountsAnAmount(Token[] tokens, ReadContext context)
    {
        foreach (var id in context.About)
        {
            foreach (var amount in _concepts[id].Amounts)
            {
                var stem = WordForms.Stem(amount);
                if (Array.Exists(tokens, token => token.Stem == stem))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The answer a message opens with; of "yeah no" and "no yeah" the last word counts.</summary>
    private (YesNo Answer, int Next) Leading(Token[] tokens)
    {
        var answer = YesNo.None;
        var found = new List<YesNo>();
        var i = 0;
        while (i < tokens.Length)
        {
            found.Clear();
            var length = _words.Longest(tokens, i, found);
            if (length > 0)
            {
                answer = found[0];
                i += length;
            }
            else if (IsFiller(tokens[i]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return (answer, i);
    }

    /// <summary>"No coffee" in answer to "is it painful?" says nothing of pain.</summary>
    private bool IsAboutSomethingElse(Token[] tokens, int rest, IReadOnlyList<Finding> findings, ReadContext context) =>
        context.About.Count > 0
        && rest is 1 && rest < tokens.Length && tokens[0].Word == "no"
        && findings.Any(finding => finding.Span.Start == tokens[rest].Start && !IsAsked(finding.Concept, context));

    private YesNo Anywhere(Token[] tokens)
    {
        var result = YesNo.None;
        var found = new List<YesNo>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _words.Longest(tokens, i, found);
            if (length > 1 || (length == 1 && tokens[i].Kind == TokenKind.Emoji))
            {
                result = found[0];
            }

            i += Math.Max(1, length);
        }

        return result;
    }

    private static bool IsFiller(Token token) =>
        token.Kind == TokenKind.Mark || token.Word is "well" or "oh" or "um" or "uh" or "erm" or "hmm" or "honestly" or "so" or "like"
            or "ah" or "haha" or "lol" or "thankfully" or "luckily" or "fortunately" or "sadly" or "unfortunately" or "god" or "just" or "please" or "thanks" or "not";

    private void Add(WordingBook wording, string name, YesNo answer)
    {
        foreach (var phrase in wording.Answers.GetValueOrDefault(name, []))
        {
            _words.Add(phrase, answer);
        }
    }
}
