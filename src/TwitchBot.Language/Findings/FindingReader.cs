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
    private readonly StateReader _states = new(tokens, clauses, cues, mentions);
    private readonly Past _past = new(tokens, clauses, cues, year);
    private bool _somebodyElseWasNamed;

    /// <summary>The findings among the mentions.</summary>
    public List<Finding> Read()
    {
        var scope = default(Scope);
        var (next, sentence, asked) = (0, -1, (IsAsked: false, ByWords: false));
        for (var c = 0; c < clauses.Ranges.Count; c++)
        {
            var clause = clauses.Ranges[c];
            if (clause.Sentence != sentence)
            {
                scope.BeginSentence();
                sentence = clause.Sentence;
                asked = (asks[sentence] && !Questions.TellsOwnState(tokens, clauses.Sentences[sentence], cues),
                    cues.Has(clauses.Sentences[sentence].First, Cue.QuestionStart | Cue.QuestionVerb));
            }

            scope.BeginClause();
            var isPast = _past.Covers(c);
            for (var i = clause.First; i <= clause.Last; i++)
            {
                while (next < mentions.All.Count && mentions.All[next].DecidedAt <= i)
                {
                    Decide(mentions.All[next++], scope, isPast, clause.Last, asked);
                }

                i += Read(i, clause.First, ref scope);
            }
        }

        _findings.RemoveAll(IsPlaceOfAnEmergency);
        _findings.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return _findings;
    }

    /// <summary>Takes a token's cues into the scope.</summary>
    /// <returns>How many more tokens the cue takes.</returns>
    private int Read(int i, int first, ref Scope scope)
    {
        var cue = cues.At[i];
        scope.IsListed |= tokens[i].Word == ",";
        if (i > first && cues.Has(i - 1, Cue.Joins) && (cue & (Cue.Restart | Cue.Self)) != Cue.None)
        {
            scope.NegatedTo = scope.IsNegated ? i : scope.NegatedTo;
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
        scope.IsImagined = (scope.IsImagined || ((cue & Cue.Imagined) != Cue.None && !scope.IsNegated)) && (cue & Cue.Awake) == Cue.None;
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

        if ((cue & Cue.Negation) != Cue.None && !AnsweringNo.IsAt(tokens, cues, i))
        {
            (scope.IsNegated, scope.IsListed, scope.WasNegated, scope.NegatedFrom) = (true, false, true, i);
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
            scope.IsAnimal = (cue & Cue.Animal) != Cue.None;
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
        if (IsFindingKind(mention.Concept.Kind) && _states.StateOf(mention, scope, isPast, clauseEnd, asked) is { } state)
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

    /// <summary>"This morning the nose, and now my mouth hangs": what came to the mouth is the droop, not the twitch.</summary>
    private bool IsPlaceOfAnEmergency(Finding finding) =>
        finding is { Concept: "rapid-spread", State: FindingState.Present }
        && _findings.Exists(sign => sign.State == FindingState.Present && sign.Span.Start > finding.Span.Start && sign.Span.Start < finding.Span.End && sign.Span.End > finding.Span.End
            && mentions.All.Exists(mention => mention.Concept.Id == sign.Concept && mention.Concept.Urgency == Urgency.Emergency));

    private static bool IsFindingKind(ConceptKind kind) =>
        kind is ConceptKind.Trigger or ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Background or ConceptKind.Medicine;
}
