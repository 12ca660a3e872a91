using System.Globalization;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Whether a clause tells of what is long past: "years ago" or "in 2016", and not "still" or "since"; "not now" is no now.</summary>
internal static class PastTime
{
    /// <summary>How many years before this one a number may be a year.</summary>
    private const int Longest = 120;

    /// <summary>Whether the clause from one token to another does, in the year given.</summary>
    public static bool IsTold(Token[] tokens, CueMap cues, int first, int last, int year)
    {
        if (!cues.Any(first, last, Cue.Past) && !NamesAnEarlierYear(tokens, cues, first, last, year))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (cues.Has(i, Cue.Present) && (i == first || !cues.Has(i - 1, Cue.Not)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesAnEarlierYear(Token[] tokens, CueMap cues, int first, int last, int year)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Length: 4 } number && cues.Has(i - 1, Cue.YearIntroduction)
                && int.TryParse(number.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named > year - Longest && named < year)
            {
                return true;
            }
        }

        return false;
    }
}
