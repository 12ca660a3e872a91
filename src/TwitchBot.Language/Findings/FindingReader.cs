using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>
/// Decides for each mention whether the person says of themselves, and of now, that it is there, is not there or may be:
/// somebody else's symptom, one long past, a fear or a mere question is no finding. Reads the message once, left to right.
/// </summary>
internal sealed class FindingReader(Token[] tokens, Clauses clauses, CueMap cues, Mentions mentions, bool[] asks, int year)
{
    private readonly string? _patient = Patient.RelationOf(tokens, clauses, cues) ?? Patient.ChildOf(tokens, cues, mentions);
    private readonly List<Finding> _findings = [];
    private readonly bool _isHappening = Happening.IsTold(tokens, cues);
    private readonly Past _past = new(tokens, clauses, cues, year);
    private bool _somebodyElseWasNamed;

    /// <summary>The findings among the mentions.</summary>
    public List<Finding> Read()
    {
        var scope = default(Scope);
        var (next, sentence) = (0, -1);
        foreach (var clause in clauses.Ranges)
        {
            if (clause.Sentence != sentence)
            {
                scope.BeginSentence();
                sentence = clause.Sentence;
            }

            scope.BeginClause();
            var isPast = _past.Covers(clause);
            var isAsked = asks[clause.Sentence] && !Questions.TellsOwnState(tokens, clauses.Sentences[clause.Sentence], cues);
            var byWords = cues.Has(clauses.Sentences[clause.Sentence].First, Cue.QuestionStart | Cue.QuestionVerb);
            for (var i = clause.First; i <= clause.Last; i++)
            {
                while (next < mentions.All.Count && mentions.All[next].DecidedAt <= i)
                {
                    Decide(mentions.All[next++], scope, isPast, clause.Last, (isAsked, byWords));
                }

                i += Read(i, clause.First, ref scope);
            }
        }

        _findings.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return _findings;
    }

    /// <summary>Takes a token's cues into the scope.</summary>
    /// <returns>How many more tokens the cue takes.</returns>
    private int Read(int i, int first, ref Scope scope)
    {
        var cue = cues.At[i];
        scope.IsListed |= tokens[i].Word == ",";
        if (i > first && tokens[i - 1].Word is "," or "and" or "or" or "&" && (cue & (Cue.Restart | Cue.Self)) != Cue.None)
        {
            (scope.IsNegated, scope.IsHedged) = (false, false);
        }

        if (cue == Cue.None)
        {
            return 0;
        }

        ReadPerson(i, cue, ref scope);
        if ((cue & Cue.SomebodyElse) != Cue.None)
        {
            return cues.Length[i] - 1;
        }

        scope.IsFeared |= (cue & Cue.Fear) != Cue.None;
        scope.IsModal |= (cue & Cue.Modal) != Cue.None && !mentions.IsOwnWord[i];
        scope.IsSupposed |= (cue & Cue.Supposes) != Cue.None;
        scope.IsHedged |= (cue & Cue.Hedge) != Cue.None;
        scope.IsDoubted |= (cue & Cue.Doubt) != Cue.None;
        scope.AsksAboutOwnState |= (cue & Cue.AsksAboutOwnState) != Cue.None;
        scope.WasNegated |= (cue & Cue.AbsentAfter) != Cue.None;
        return mentions.IsOwnWord[i] ? 0 : ReadNegation(i, cue, ref scope);
    }

    private int ReadNegation(int i, Cue cue, ref Scope scope)
    {
        if ((cue & Cue.NotNegation) != Cue.None)
        {
            scope.IsNegated = false;
            return LengthAfter(i);
        }

        if ((cue & Cue.Exception) != Cue.None)
        {
            var all = false;
            for (var j = Math.Max(0, i - 5); j < i; j++)
            {
                all |= cues.Has(j, Cue.Whole);
            }

            scope.IsNegated = all && !scope.WasNegated;
            return LengthAfter(i);
        }

        if ((cue & Cue.Negation) != Cue.None && !IsAnAnswer(i))
        {
            (scope.IsNegated, scope.IsListed, scope.WasNegated) = (true, false, true);
        }

        return 0;
    }

    /// <summary>Further words of a phrase, as far as they are no mention's own.</summary>
    private int LengthAfter(int i)
    {
        var more = 0;
        while (more < cues.Length[i] - 1 && !mentions.IsOwnWord[i + more + 1])
        {
            more++;
        }

        return more;
    }

    private void ReadPerson(int i, Cue cue, ref Scope scope)
    {
        if ((cue & Cue.SomebodyElse) != Cue.None)
        {
            (scope.IsSomebodyElse, scope.PersonAt) = (Patient.RelationAt(tokens, cues, i) != _patient, i);
            _somebodyElseWasNamed |= scope.IsSomebodyElse;
        }
        else if ((cue & Cue.ThirdPerson) != Cue.None)
        {
            (scope.IsSomebodyElse, scope.PersonAt) = (scope.IsSomebodyElse || _somebodyElseWasNamed, scope.IsSomebodyElse ? scope.PersonAt : i);
        }
        else if ((cue & Cue.Reports) != Cue.None)
        {
            scope.IsSomebodyElse = false;
        }
        else if ((cue & Cue.Self) != Cue.None)
        {
            (scope.IsSomebodyElse, scope.IsFeared, scope.HasSelf) = (false, false, true);
        }
    }

    private void Decide(in Mention mention, in Scope scope, bool isPast, int clauseEnd, (bool IsAsked, bool ByWords) asked)
    {
        if (IsFindingKind(mention.Concept.Kind) && StateOf(mention, scope, isPast, clauseEnd, asked) is { } state)
        {
            Add(new Finding(mention.Concept.Id, state, new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End)), mention.Concept.Kind == ConceptKind.Trigger);
        }
    }

    /// <summary>Of two statements, the one that it is there counts; of a trigger, the later ("she says stress, but I'm not stressed").</summary>
    private void Add(Finding finding, bool isTrigger)
    {
        var earlier = _findings.FindIndex(other => other.Concept == finding.Concept);
        if (earlier < 0)
        {
            _findings.Add(finding);
        }
        else if (_findings[earlier].State != FindingState.Present || isTrigger)
        {
            _findings[earlier] = finding;
        }
    }

    private static bool IsFindingKind(ConceptKind kind) =>
        kind is ConceptKind.Trigger or ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Background or ConceptKind.Medicine;

    private FindingState? StateOf(in Mention mention, in Scope scope, bool isPast, int clauseEnd, (bool IsAsked, bool ByWords) asked)
    {
        if (ToldAfterMark(mention) is { } told)
        {
            return told != mention.IsOpposite ? FindingState.Present : FindingState.Absent;
        }

        if ((scope.IsSomebodyElse && scope.PersonAt <= mention.First && !NeedsHelpNow(mention, clauseEnd)) || RunsInTheFamily(mention)
            || (isPast && !mention.IsOpposite && mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Trigger)
            || IsOnlyAskedOrFeared(mention, scope, asked))
        {
            return null;
        }

        var isNegated = mention.IsOpposite
            ? (scope.IsNegated && !scope.IsListed && !cues.Has(mention.First, Cue.Negation)) || IsNegatedJustBefore(mention)
            : scope.IsNegated;
        if ((isNegated || IsDeniedAfter(mention, clauseEnd)) != mention.IsOpposite)
        {
            return FindingState.Absent;
        }

        var isHedged = scope.IsHedged || (mention.Concept.Kind == ConceptKind.Trigger && cues.Any(mention.Last + 1, Math.Min(mention.Last + 2, clauseEnd), Cue.Hedge));
        return scope.IsDoubted || (isHedged && mention.Concept.Kind != ConceptKind.RedFlag) ? FindingState.Unsure : FindingState.Present;
    }

    /// <summary>"not able to speak clearly", though "not able to" may be another mention's own.</summary>
    private bool IsNegatedJustBefore(in Mention mention)
    {
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 3); i--)
        {
            if (tokens[i].Kind == TokenKind.Mark || cues.Has(i, Cue.Self | Cue.Contrast) || (mentions.IsOwnWord[i] && !cues.Has(i, Cue.Negation)))
            {
                return false;
            }

            if (cues.Has(i, Cue.Negation) && !cues.Has(i, Cue.NotNegation) && !IsAnAnswer(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody else's sign of an emergency, told as it happens, calls for help like the person's own.</summary>
    private bool NeedsHelpNow(in Mention mention, int clauseEnd) =>
        mention.Concept.Urgency == Urgency.Emergency && (_isHappening || Happening.IsOngoing(mention, clauseEnd, clauses, cues));

    /// <summary>"MS runs in my family".</summary>
    private bool RunsInTheFamily(in Mention mention) =>
        mention.Last + 1 < tokens.Length && cues.Has(mention.Last + 1, Cue.SomebodyElse) && cues.Length[mention.Last + 1] > 2;

    /// <summary>"pain: none", "numbness? yes": true where it is there, null where no mark and answer follow.</summary>
    private bool? ToldAfterMark(in Mention mention)
    {
        var mark = mention.Last + 1;
        if (mark + 1 >= tokens.Length || tokens[mark].Word is not (":" or "-" or "?" or "="))
        {
            return null;
        }

        return cues.Has(mark + 1, Cue.Denied) ? false : cues.Has(mark + 1, Cue.Affirmed) ? true : null;
    }

    /// <summary>The "no" of "no, it stays in one place" and of "no I speak fine" answers a question and negates nothing.</summary>
    private bool IsAnAnswer(int token) =>
        (cues.Has(token, Cue.AnswerNo) || tokens[token].Word is "not") && token + 1 < tokens.Length
        && (tokens[token + 1].Kind == TokenKind.Mark
            || (token == 0 && cues.Has(0, Cue.AnswerNo) && tokens[1].Word is not ("a" or "an") && cues.Has(1, Cue.Self | Cue.Restart)));

    /// <summary>"the pain is gone", "pain free". A sign of an emergency that went away still counts.</summary>
    private bool IsDeniedAfter(in Mention mention, int clauseEnd)
    {
        var (first, last) = (mention.Last + 1, Math.Min(mention.Last + 2, clauseEnd));
        return cues.Any(first, last, Cue.AbsentAfter)
            || (mention.Concept.Urgency != Urgency.Emergency && mention.Concept.Kind != ConceptKind.Background && cues.Any(first, last, Cue.GoneAfter));
    }

    private static bool IsOnlyAskedOrFeared(in Mention mention, in Scope scope, (bool IsAsked, bool ByWords) asked)
    {
        if (asked.IsAsked && (scope.IsSupposed && !scope.IsDoubted || (scope.IsHedged && !asked.ByWords && mention.Concept.Kind == ConceptKind.Trigger)))
        {
            return scope.IsSupposed && !scope.IsDoubted;
        }

        var isCondition = mention.Concept.Kind is ConceptKind.Background;
        if (scope.IsFeared || (scope.IsModal && (asked.IsAsked || isCondition || mention.Concept.Kind == ConceptKind.RedFlag)))
        {
            return true;
        }

        return (isCondition && scope.IsHedged) || (asked.IsAsked && !StatesOwnState(mention, scope));
    }

    /// <summary>"Is it normal that my face droops?" says that it does; "is stress a cause?" says nothing of the person.</summary>
    private static bool StatesOwnState(in Mention mention, in Scope scope) =>
        mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag && scope.HasSelf
        && (scope.AsksAboutOwnState || (mention.Concept.Kind == ConceptKind.RedFlag && !scope.IsHedged));
}
