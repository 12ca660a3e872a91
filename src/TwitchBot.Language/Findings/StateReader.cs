using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>What a person says of one mention: that it is there, that it is not, or that it may be; nothing where it is not theirs, long past or only feared.</summary>
internal sealed class StateReader(Token[] tokens, Clauses clauses, CueMap cues, Mentions mentions)
{
    private Happening? _happening;

    /// <summary>The state told; null where the mention is no finding.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="scope">What holds where it stands.</param>
    /// <param name="isPast">Whether its clause tells of long ago.</param>
    /// <param name="clauseEnd">The last token of its clause.</param>
    /// <param name="asked">Whether its sentence asks, and by the words it begins with.</param>
    public FindingState? StateOf(in Mention mention, in Scope scope, bool isPast, int clauseEnd, (bool IsAsked, bool ByWords) asked)
    {
        if (ToldAfterMark(mention) is { } told)
        {
            return told != mention.IsOpposite ? FindingState.Present : FindingState.Absent;
        }

        if (scope.IsImagined || (scope.IsSomebodyElse && scope.PersonAt <= mention.First && (scope.IsAnimal || !NeedsHelpNow(mention, clauseEnd))) || RunsInTheFamily(mention)
            || (isPast && !mention.IsOpposite && mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Trigger)
            || Supposition.Is(mention, scope, asked))
        {
            return null;
        }

        var isNegated = mention.IsOpposite
            ? (scope.IsNegated && !scope.IsListed && !cues.Has(mention.First, Cue.Negation)) || IsNegatedJustBefore(mention)
            : scope.IsNegated || (mention.First > scope.NegatedFrom && mention.First < scope.NegatedTo);
        if ((isNegated || (!mention.IsOpposite && IsDeniedAfter(mention, clauseEnd))) != mention.IsOpposite)
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

            if (cues.Has(i, Cue.Negation) && !cues.Has(i, Cue.NotNegation) && !AnsweringNo.IsAt(tokens, cues, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody else's sign of an emergency, told as it happens, calls for help like the person's own.</summary>
    private bool NeedsHelpNow(in Mention mention, int clauseEnd) =>
        mention.Concept.Urgency == Urgency.Emergency && (_happening ??= new Happening(tokens, clauses, cues)).Tells(mention, clauseEnd);

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

    /// <summary>"the pain is gone", "pain free". A sign of an emergency that went away still counts.</summary>
    private bool IsDeniedAfter(in Mention mention, int clauseEnd)
    {
        var (first, last) = (mention.Last + 1, Math.Min(mention.Last + 2, clauseEnd));
        return cues.Any(first, last, Cue.AbsentAfter)
            || (mention.Concept.Urgency != Urgency.Emergency && mention.Concept.Kind != ConceptKind.Background && cues.Any(first, last, Cue.GoneAfter));
    }
}
