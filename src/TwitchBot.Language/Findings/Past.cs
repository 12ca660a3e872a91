using System.Globalization;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Tells which clauses speak of what is long over: "years ago", "in 2016", "when I was five".</summary>
internal sealed class Past(Token[] tokens, Clauses clauses, CueMap cues, int year)
{
    private const int EldestTold = 120;

    /// <summary>Whether a clause does, by its own words or by the "when I was five" that follows in its sentence; "still" and "since" tell of now.</summary>
    public bool Covers(int clause) =>
        clauses.Ranges[clause] is var (first, last, sentence)
        && (IsTold(first, last)
            || (clause + 1 < clauses.Ranges.Count && clauses.Ranges[clause + 1] is var next && next.Sentence == sentence && next.First == last + 1
                && tokens[next.First].Word == "when" && !TellsOfNow(first, last) && IsTold(next.First, next.Last)));

    private bool IsTold(int first, int last) =>
        (cues.Any(first, last, Cue.Past) || NamesAnEarlierYear(first, last) || NamesAnEarlierAge(first, last)) && !TellsOfNow(first, last);

    /// <summary>"not now" and "never since" are no now.</summary>
    private bool TellsOfNow(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (cues.Has(i, Cue.Present) && (i == first || !cues.Has(i - 1, Cue.Not | Cue.Negation)))
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
            if (tokens[i] is { Kind: TokenKind.Number, Length: 4 } number && cues.Has(i - 1, Cue.YearIntroduction)
                && int.TryParse(number.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named > year - EldestTold && named < year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"when I was 5" and "at age 5", and not "when I was 5 minutes into my run".</summary>
    private bool NamesAnEarlierAge(int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && (IsAtAge(i) || IsWhenSomebodyWas(i, first)) && IsWhole(i + 1, last))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAtAge(int number) => tokens[number - 1].Word == "age" && tokens[number - 2].Word == "at";

    private bool IsWhenSomebodyWas(int number, int first) =>
        number - 3 >= first && tokens[number - 1].Word == "was" && cues.Has(number - 2, Cue.Self | Cue.ThirdPerson) && tokens[number - 3].Word == "when";

    private bool IsWhole(int next, int last) =>
        next > last || tokens[next].Kind == TokenKind.Mark || tokens[next].Word is "years" or "yrs" or "and" or "or" || cues.Has(next, Cue.Self);
}
