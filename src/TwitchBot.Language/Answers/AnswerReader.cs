using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Answers.Examples;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Reads yes, no or unsure relative to what was asked: by what the person says of the thing itself, then by word.</summary>
internal sealed class AnswerReader(BotContent content, LikelyAnswers likely)
{
    /// <summary>So few words and marks only pick one of the signs out: "the last one".</summary>
    private const int ShortPick = 3;

    /// <summary>So few words and marks after a plain yes or no cannot turn it.</summary>
    private const int LongestPlain = 3;

    private readonly AnswerWords _words = new(content.Wording);
    private readonly AskedPhrases _asked = new(content);
    private readonly ConceptBook _concepts = content.Concepts;

    public IEnumerable<string> Stems() => _words.Stems().Concat(_asked.Stems());

    /// <summary>Whether a message opens or closes with a plain yes or no, whatever else it wants: "no, why do you ask?"</summary>
    public bool IsPlain(Token[] tokens) => _words.OpensPlainly(tokens) || _words.Closing(tokens) != YesNo.None;

    /// <summary>
    /// The answer a message gives; none where it gives none. A plain yes or no is certain; otherwise examples that are very like the
    /// message know better than the rules, and the rules better than examples that are less so. That a warning sign is not there
    /// counts only where the examples don't speak against it.
    /// </summary>
    public YesNo Read(Token[] tokens, Mentions mentions, IReadOnlyList<Finding> findings, ReadContext context, CueMap cues, bool isQuestion)
    {
        if (AsksForSigns(context) && !Names(mentions, context)
            && ToSigns(tokens, mentions, cues) is { } toSigns)
        {
            return toSigns;
        }

        var opening = Opening.Read(tokens, _words, IsAboutTrouble(context), context.YesMeansAbsent);
        var closing = _words.Closing(tokens);
        if (closing != YesNo.None || opening.IsPlain(tokens))
        {
            var plain = ByRules(tokens, opening, closing, findings, context, cues, isQuestion);
            return tokens.Length > LongestPlain && IsAbsent(plain, context) && likely.Read(tokens, context, isQuestion).TellsSign ? YesNo.None : plain;
        }

        if (IsOnlyDoubt(tokens, findings, cues) || (opening.Answer == YesNo.None && findings.Count == 0 && !isQuestion && _words.SaysBoth(tokens)))
        {
            return YesNo.Unsure;
        }

        if (IsOnlyOfOthers(mentions, findings, context, cues, tokens.Length))
        {
            return YesNo.None;
        }

        var like = likely.Read(tokens, context, isQuestion);
        if (context.YesMeansAbsent && OpensWithYes(tokens, cues) && !TellsRedFlag(findings))
        {
            return like.WarnsPlainly ? YesNo.None : YesNo.Yes;
        }

        if (like.IsSure && !AsksForSigns(context) && !(TellsRedFlag(findings) && IsAbsent(like.Answer, context)))
        {
            return like.Answer;
        }

        if (like.IsSurelyNone && (opening.Answer == YesNo.None || opening.IsTied(tokens)) && !TellsOf(findings, context) && Doubt.Read(tokens, _words, cues) == 0)
        {
            return YesNo.None;
        }

        var answer = ByRules(tokens, opening, closing, findings, context, cues, isQuestion);
        if (answer == YesNo.None && !IsAboutSomethingElse(tokens, opening, findings, context) && !TellsOnlyOther(findings, context))
        {
            var isDoubtful = cues.Any(0, tokens.Length - 1, Cue.Aside) || (AsksForSigns(context) && like.Answer == YesNo.Yes);
            var byExamples = isDoubtful ? YesNo.None : like.Answer;
            answer = byExamples != YesNo.None || isQuestion ? byExamples : Anywhere(tokens, context, cues, findings);
        }

        return like.WarnsOfSign && IsAbsent(answer, context) ? YesNo.None : answer;
    }

    /// <summary>"Yep same as ever": a plain yes, though tied to what follows, and nothing that turns it.</summary>
    private bool OpensWithYes(Token[] tokens, CueMap cues) =>
        _words.First(tokens) is (YesNo.Yes, false) && !cues.Any(0, tokens.Length - 1, Cue.Contrast | Cue.Exception);

    /// <summary>"My sister is on citalopram": what was asked about is named, and only of somebody else.</summary>
    private bool IsOnlyOfOthers(Mentions mentions, IReadOnlyList<Finding> findings, ReadContext context, CueMap cues, int length) =>
        findings.Count == 0 && length > 0 && Names(mentions, context) && cues.Has(0, Cue.SomebodyElse) && !cues.Any(0, length - 1, Cue.Reports);

    private bool TellsOf(IReadOnlyList<Finding> findings, ReadContext context) => findings.Any(finding => IsAsked(finding.Concept, context));

    /// <summary>"I don't know" and nothing else is certain, whatever examples are like it: it is offered as an answer.</summary>
    private bool IsOnlyDoubt(Token[] tokens, IReadOnlyList<Finding> findings, CueMap cues) =>
        findings.Count == 0 && tokens.Length > 0 && Doubt.Read(tokens, _words, cues) is var doubt && doubt > 0 && doubt + 1 >= tokens.Count(token => token.Kind != TokenKind.Mark);

    private bool TellsRedFlag(IReadOnlyList<Finding> findings) =>
        findings.Any(finding => finding.State == FindingState.Present && _concepts[finding.Concept].Kind == ConceptKind.RedFlag);

    /// <summary>
    /// Whether one question named several warning signs. Only first words, or a sign by name, answer it: "a lot of stress lately" is no
    /// yes to it, and what is asked once more is neither missed nor an alarm for nothing.
    /// </summary>
    private bool AsksForSigns(ReadContext context) =>
        context.Asked is null && context.About.Count > 1 && AreRedFlags(context.About);

    private bool AreRedFlags(IReadOnlyList<string> concepts)
    {
        for (var i = 0; i < concepts.Count; i++)
        {
            if (_concepts[concepts[i]].Kind != ConceptKind.RedFlag)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether anything that was asked about is mentioned.</summary>
    private bool Names(Mentions mentions, ReadContext context)
    {
        foreach (var mention in mentions.All)
        {
            if (IsAsked(mention.Concept.Id, context))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a message without any of the signs answers to the question for them; null where it may be like an example.</summary>
    private YesNo? ToSigns(Token[] tokens, Mentions mentions, CueMap cues)
    {
        var (first, isMixed) = _words.First(tokens);
        return first switch
        {
            YesNo.No => isMixed || cues.Any(0, tokens.Length - 1, Cue.Exception | Cue.Picks) ? YesNo.None : YesNo.No,
            YesNo.Yes when !isMixed => YesNo.Yes,
            YesNo.None when tokens.Length <= ShortPick && cues.Any(0, tokens.Length - 1, Cue.Picks) && !cues.Any(0, tokens.Length - 1, Cue.Negation) => YesNo.Yes,
            YesNo.None when mentions.All.Exists(mention => mention.Concept.Kind != ConceptKind.Anatomy) => YesNo.None,
            _ => null,
        };
    }

    /// <summary>Whether a message tells something of concepts of another kind ("takes a statin" to "is it painful?"), and nothing of those asked about.</summary>
    private bool TellsOnlyOther(IReadOnlyList<Finding> findings, ReadContext context)
    {
        foreach (var finding in findings)
        {
            var concept = _concepts[finding.Concept];
            if (concept.Id == "twitch" || IsAsked(concept.Id, context) || context.About.Any(id => _concepts[id].Kind == concept.Kind))
            {
                return false;
            }
        }

        return context.About.Count > 0 && findings.Count > 0;
    }

    private static bool IsAbsent(YesNo answer, ReadContext context) => answer == Relative(false, context);

    private YesNo ByRules(Token[] tokens, in Opening opening, YesNo closing, IReadOnlyList<Finding> findings, ReadContext context, CueMap cues, bool isQuestion)
    {
        if (opening.Answer == YesNo.Yes && !isQuestion && _words.Longest(tokens, 0, out _) > 1 && Doubt.Read(tokens, _words, cues, opening.Next) > 0)
        {
            return YesNo.Unsure;
        }

        var told = _asked.Read(tokens, context, cues);
        var toldLength = told?.Length ?? 0;
        if (!opening.IsPlain(tokens) && !isQuestion && Doubt.Read(tokens, _words, cues) is var doubt && doubt > 0 && doubt >= toldLength)
        {
            return YesNo.Unsure;
        }

        var (byContent, contentLength) = ByContent(tokens, findings, context);
        var first = byContent != YesNo.None && contentLength >= toldLength ? byContent : closing;
        if (first != YesNo.None)
        {
            return first;
        }

        if (opening.IsPlain(tokens))
        {
            return opening.Answer;
        }

        if (told is { } asked && !(isQuestion && asked.Length < 2))
        {
            return Relative(asked, context);
        }

        return opening.Answer != YesNo.None && !IsAboutSomethingElse(tokens, opening, findings, context) ? opening.Answer : YesNo.None;
    }

    /// <summary>What the findings say of what was asked, and in how many words; that one of them is there counts first.</summary>
    private (YesNo Answer, int Length) ByContent(Token[] tokens, IReadOnlyList<Finding> findings, ReadContext context)
    {
        var result = (Answer: YesNo.None, Length: 0);
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (IsAsked(finding.Concept, context))
            {
                var length = CountIn(tokens, finding.Span);
                switch (finding.State)
                {
                    case FindingState.Present:
                        return (Relative(true, context), length);
                    case FindingState.Absent:
                        result = (Relative(false, context), length);
                        break;
                    default:
                        result = result.Answer == YesNo.None ? (YesNo.Unsure, length) : result;
                        break;
                }
            }
        }

        return result;
    }

    private static int CountIn(Token[] tokens, TextSpan span)
    {
        var count = 0;
        foreach (var token in tokens)
        {
            count += token.Start >= span.Start && token.End <= span.End ? 1 : 0;
        }

        return count;
    }

    private static YesNo Relative(bool isThere, ReadContext context) => isThere != context.YesMeansAbsent ? YesNo.Yes : YesNo.No;

    /// <summary>A topic that is no concept is asked about as it is; a concept may be asked about by its opposite.</summary>
    private YesNo Relative(in AskedAnswer told, ReadContext context) =>
        told.Meaning == YesNo.Unsure || !_concepts.Has(told.Topic) ? told.Meaning : Relative(told.Meaning == YesNo.Yes, context);

    private bool IsAsked(string concept, ReadContext context)
    {
        for (var i = 0; i < context.About.Count; i++)
        {
            var id = context.About[i];
            if (id == concept || _concepts.IsCaseOf(concept, id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No coffee" in answer to "is it painful?" says nothing of pain.</summary>
    private bool IsAboutSomethingElse(Token[] tokens, in Opening opening, IReadOnlyList<Finding> findings, ReadContext context)
    {
        var next = opening.Next;
        return context.About.Count > 0 && opening.Answer == YesNo.No && next is 1 && next < tokens.Length
            && findings.Any(finding => finding.Span.Start == tokens[next].Start && !IsAsked(finding.Concept, context));
    }

    private YesNo Anywhere(Token[] tokens, ReadContext context, CueMap cues, IReadOnlyList<Finding> findings)
    {
        var isTrouble = IsAboutTrouble(context) && findings.Count == 0;
        var said = Loose.Read(tokens, _words, cues, isTrouble, context.YesMeansAbsent);
        if (said != YesNo.None || context.Expects != AnswerKind.YesNo)
        {
            return said;
        }

        var echo = context is { Topics.Count: 0, Asked: { } asked } ? Echo.Read(tokens, asked, cues) : YesNo.None;
        return echo != YesNo.None || findings.Count > 0 || context.YesMeansAbsent || context.About.Any(id => _concepts[id].Kind == ConceptKind.RedFlag)
            ? echo
            : Statement.Read(tokens, cues, context is { Asked: not null, About.Count: 0 });
    }

    /// <summary>Whether the question is about something that can be fine.</summary>
    private bool IsAboutTrouble(ReadContext context)
    {
        for (var i = 0; i < context.About.Count; i++)
        {
            var id = context.About[i];
            if (_concepts[id].Kind is ConceptKind.Symptom or ConceptKind.RedFlag || id == "sleep-loss" || context.YesMeansAbsent)
            {
                return true;
            }
        }

        return false;
    }
}
