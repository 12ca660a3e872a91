using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Whether a message tells of something as it happens, so that somebody else's emergency calls for help too.</summary>
internal static class Happening
{
    /// <summary>"he has just collapsed", but not "now I keep checking mine", which is about the one who writes.</summary>
    public static bool IsTold(Token[] tokens, CueMap cues)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var next = i + cues.Length[i];
            if (cues.Has(i, Cue.Happening) && (next >= tokens.Length || !cues.Has(next, Cue.Self)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"his eyelid is hanging", told as it is now; "her face drooped after her stroke" is over.</summary>
    public static bool IsOngoing(in Mention mention, int clauseEnd, Clauses clauses, CueMap cues)
    {
        foreach (var (first, last) in clauses.Sentences)
        {
            if (mention.First >= first && mention.First <= last)
            {
                var end = Math.Max(mention.Last, clauseEnd);
                return cues.Any(first, end, Cue.Ongoing) && !cues.Any(first, Math.Min(last, end + 2), Cue.Finished);
            }
        }

        return false;
    }
}
