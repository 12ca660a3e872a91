using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Stories;

/// <summary>Which sentences may tell something of the one who has the twitch, and of now: not those of somebody else, nor of what is long over.</summary>
internal sealed class StoryScope(Token[] tokens, Clauses clauses, CueMap cues, Mentions mentions, int year)
{
    private readonly string? _patient = Patient.RelationOf(tokens, clauses, cues) ?? Patient.ChildOf(tokens, cues, mentions);
    private readonly bool[] _past = PastOf(tokens, clauses, cues, year);

    /// <summary>Whether a sentence may.</summary>
    public bool Has(StoryPart part) => !IsOfSomebodyElse(part.First, part.Last) && !IsLongOver(part.First, part.Last);

    /// <summary>"My wife says my face has slipped" is of the one who says so; "my dad had a stroke on Saturday" is not.</summary>
    private bool IsOfSomebodyElse(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (cues.Has(i, Cue.SomebodyElse) && Patient.RelationAt(tokens, cues, i) != _patient)
            {
                return !cues.Any(i, last, Cue.Reports);
            }
        }

        return false;
    }

    private bool IsLongOver(int first, int last) => _past.AsSpan(first..(last + 1)).Contains(true);

    /// <summary>Which tokens stand in a clause that tells of what is long over.</summary>
    private static bool[] PastOf(Token[] tokens, Clauses clauses, CueMap cues, int year)
    {
        var past = new bool[tokens.Length];
        var reader = new Past(tokens, clauses, cues, year);
        for (var i = 0; i < clauses.Ranges.Count; i++)
        {
            if (reader.Covers(i))
            {
                var (first, last, _) = clauses.Ranges[i];
                past.AsSpan(first..(last + 1)).Fill(true);
            }
        }

        return past;
    }
}
