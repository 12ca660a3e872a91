using System.Globalization;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Tells which clauses speak of what is long over: "years ago", "in 2016", "when I was five".</summary>
internal sealed class Past(Token[] tokens, Clauses clauses, CueMap cues, int year)
{
    private const int EldestTold = 120;

    /// <summary>Whether a clause does, by its own words or by the "when I was five" that follows in its sentence; "still" and "since" tell of now.</summary>
    public bool Covers((int First, int Last, int Sentence) clause) =>
        IsTold(clause.First, clause.Last)
        || (IsFollowedBy(clause) is { } next && tokens[next.First].Word == "when" && !TellsOfNow(clause.First, clause.Last) && IsTold(next.First, next.Last));

    private (int First, int Last)? IsFollowedBy((int First, int Last, int Sentence) clause)
    {
        foreach (var (first, last, sentence) in clauses.Ranges)
        {
            if (first == clause.Last + 1 && sentence == clause.Sentence)
            {
                return (first, last);
            }
        }

        return null;
    }

    private bool IsTold(int first, int last) =>
        (cues.Any(first, last, Cue.Past) || NamesAnEarlierYear(first, last) || NamesAnEarlierAge(first, last)) && !TellsOfNow(first, last);

    /// <summary>"not now" and "never since" are no now.</summary>
    private bool TellsOfNow(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (cues.Has(i, Cue.Present) && (i == first || tokens[i - 1].Word is not ("not" or "never")))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesAnEarlierYear(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Length: 4 } number && tokens[i - 1].Word == "in"
                && int.TryParse(number.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named > year - EldestTold && named < year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"when I was 5", and not "when I was 5 minutes into my run".</summary>
    private bool NamesAnEarlierAge(int first, int last)
    {
        for (var i = first; i + 3 <= last; i++)
        {
            if (tokens[i].Word == "when" && cues.Has(i + 1, Cue.Self | Cue.ThirdPerson) && tokens[i + 2].Word == "was" && tokens[i + 3].Kind == TokenKind.Number
                && (i + 4 > last || tokens[i + 4].Kind == TokenKind.Mark || tokens[i + 4].Word is "years" or "yrs" or "and" or "or" || cues.Has(i + 4, Cue.Self)))
            {
                return true;
            }
        }

        return false;
    }
}
