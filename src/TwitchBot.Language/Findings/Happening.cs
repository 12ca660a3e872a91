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
}
