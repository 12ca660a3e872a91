using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>
/// Decides for each mention whether the person says of themselves, and of now, that it is there, is not there or may be:
/// somebody else's symptom, one long past, a fear or a mere question is no finding.
/// </summary>
internal sealed class FindingReader(Token[] tokens, Clauses clauses, CueMap cues)
{
    private readonly string? _patient = PatientRelation(tokens, clauses, cues);

    /// <summary>The findings among the mentions.</summary>
    public List<Finding> Read(List<Mention> mentions)
    {
        var findings = new List<Finding>();
        foreach (var mention in mentions)
        {
            if (IsFindingKind(mention.Concept.Kind) && StateOf(mention, mentions) is { } state)
            {
                var span = new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End);
                Add(findings, new Finding(mention.Concept.Id, state, span));
            }
        }

        return findings;
    }

    private static void Add(List<Finding> findings, Finding finding)
    {
        var earlier = findings.FindIndex(other => other.Concept == finding.Concept);
        if (earlier < 0)
        {
            findings.Add(finding);
        }
        else if (findings[earlier].State != FindingState.Present)
        {
            findings[earlier] = finding;
        }
    }

    private static bool IsFindingKind(ConceptKind kind) =>
        kind is ConceptKind.Trigger or ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Background or ConceptKind.Medicine;

    private FindingState? StateOf(Mention mention, List<Mention> all)
    {
        var clause = clauses.ClauseOf(mention.First);
        var negated = IsNegated(mention, clause, all);
        if (BelongsToSomebodyElse(mention, clause) || IsLongPast(mention, clause) || IsOnlyAskedOrFeared(mention, clause))
        {
            return null;
        }

        if (negated != mention.IsOpposite)
        {
            return FindingState.Absent;
        }

        return IsDoubted(mention, clause) ? FindingState.Unsure : FindingState.Present;
    }

    private bool IsNegated(Mention mention, (int First, int Last) clause, List<Mention> all)
    {
        var inScope = false;
        for (var i = clause.First; i < mention.First; i++)
        {
            // A "can't" that is part of a mention's own words negates nothing.
            if (all.Exists(other => i >= other.First && i <= other.Last))
            {
                continue;
            }

            if (cues.Has(i, Cue.NotNegation))
            {
                i += cues.Length[i] - 1;
                inScope = false;
            }
            else if (cues.Has(i, Cue.Negation) && !IsAnAnswer(i))
            {
                inScope = true;
                i += cues.Length[i] - 1;
            }
            else if (inScope && RestartsSubject(i, clause.First))
            {
                inScope = false;
            }
        }

        return inScope || IsDeniedAfter(mention, clause);
    }

    /// <summary>The "no" of "no, it stays in one place" answers a question and negates nothing.</summary>
    private bool IsAnAnswer(int token) =>
        tokens[token].Word is "no" or "nope" or "nah" && token + 1 < tokens.Length && tokens[token + 1].Kind == TokenKind.Mark;

    /// <summary>A comma or "and" followed by a new subject ends the reach of a "no": "no pain, I drink coffee".</summary>
    private bool RestartsSubject(int token, int first) =>
        token > first
        && tokens[token - 1] is { Word: "," or "and" or "or" }
        && (cues.Has(token, Cue.Self) || tokens[token].Word is "it" or "there" or "there's" or "got" or "have" or "has" or "mostly" or "also" or "he" or "she" or "they" or "some" or "lots" or "too");

    /// <summary>"pain: none", "the pain is gone", "my speech is fine".</summary>
    private bool IsDeniedAfter(Mention mention, (int First, int Last) clause)
    {
        var next = mention.Last + 1;
        if (next < tokens.Length && tokens[next].Word is ":" or "-" or "?" or "=" && next + 1 < tokens.Length)
        {
            return tokens[next + 1].Word is "no" or "none" or "nope" or "nil" or "never" or "negative" or "absent";
        }

        return next <= clause.Last && cues.Any(next, Math.Min(next + 1, clause.Last), Cue.AbsentAfter)
            && mention.Concept.Urgency != Urgency.Emergency;
    }

    private bool BelongsToSomebodyElse(Mention mention, (int First, int Last) clause)
    {
        for (var i = mention.First - 1; i >= clause.First; i--)
        {
            if (cues.Has(i, Cue.SomebodyElse))
            {
                return RelationAt(tokens, cues, i) != _patient && !SaysItOfMe(i + cues.Length[i], mention.First);
            }

            if (cues.Has(i, Cue.Self))
            {
                return false;
            }
        }

        return false;
    }

    private bool SaysItOfMe(int first, int end) =>
        cues.Any(first, end - 1, Cue.Reports) && cues.Any(first, end - 1, Cue.Self);

    private bool IsLongPast(Mention mention, (int First, int Last) clause) =>
        mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag or ConceptKind.Trigger
        && cues.Any(clause.First, clause.Last, Cue.Past);

    private bool IsOnlyAskedOrFeared(Mention mention, (int First, int Last) clause)
    {
        var sentence = clauses.SentenceOf(mention.First);
        var asks = tokens[sentence.Last].Word == "?" || cues.Has(sentence.First, Cue.QuestionStart);
        var before = mention.First - 1;
        var modal = cues.Any(clause.First, before, Cue.Modal);
        var isCondition = mention.Concept.Kind is ConceptKind.Background;
        if (cues.Any(clause.First, before, Cue.Fear) && (isCondition || modal || !cues.Any(clause.First, before, Cue.Self)))
        {
            return true;
        }

        if (modal && (asks || isCondition || mention.Concept.Kind == ConceptKind.RedFlag))
        {
            return !IsInsideOwnWords(mention, clause);
        }

        return asks && !StatesOwnState(mention, sentence);
    }

    /// <summary>A "can't" that is part of the mention itself is no possibility.</summary>
    private bool IsInsideOwnWords(Mention mention, (int First, int Last) clause) =>
        cues.IndexOf(clause.First, mention.Last, Cue.Modal) >= mention.First;

    /// <summary>"Is it normal that my face droops?" says that it does; "is stress a cause?" says nothing of the person.</summary>
    private bool StatesOwnState(Mention mention, (int First, int Last) sentence)
    {
        var before = Math.Max(sentence.First, mention.First - 1);
        if (mention.Concept.Kind is ConceptKind.Background or ConceptKind.Trigger or ConceptKind.Medicine)
        {
            return false;
        }

        return cues.Any(sentence.First, before, Cue.AsksAboutOwnState) && cues.Any(sentence.First, mention.Last, Cue.Self)
            || (mention.Concept.Kind == ConceptKind.RedFlag && cues.Any(sentence.First, mention.Last, Cue.Self)
                && !cues.Any(sentence.First, before, Cue.Modal) && !cues.Any(sentence.First, before, Cue.Fear));
    }

    private bool IsDoubted(Mention mention, (int First, int Last) clause)
    {
        for (var i = clause.First; i < mention.First; i++)
        {
            if (tokens[i].Word is "maybe" or "perhaps" or "possibly" or "unsure"
                || (tokens[i].Word == "sure" && i > 0 && tokens[i - 1].Word == "not")
                || (tokens[i].Word == "know" && i > 0 && tokens[i - 1].Word == "don't"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The relation whose twitch this is about ("my son's nose twitches"): theirs are the findings then.</summary>
    private static string? PatientRelation(Token[] tokens, Clauses clauses, CueMap cues)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!cues.Has(i, Cue.SomebodyElse))
            {
                continue;
            }

            var last = Math.Min(clauses.ClauseOf(i).Last, i + 8);
            for (var j = i + cues.Length[i]; j <= last; j++)
            {
                if (tokens[j].Stem == WordForms.Stem("twitch") || tokens[j].Stem == WordForms.Stem("nose"))
                {
                    return cues.Any(i + cues.Length[i], j, Cue.Self) ? null : RelationAt(tokens, cues, i);
                }
            }
        }

        return null;
    }

    private static string RelationAt(Token[] tokens, CueMap cues, int at) => tokens[at + cues.Length[at] - 1].Stem;
}
