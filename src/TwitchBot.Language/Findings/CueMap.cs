namespace TwitchBot.Language.Findings;

/// <summary>The cues of one message, by the token they start at.</summary>
/// <param name="At">The cues that start at each token.</param>
/// <param name="Length">How many tokens the cue phrase takes.</param>
internal sealed record CueMap(Cue[] At, byte[] Length)
{
    public bool Has(int token, Cue cue) => (At[token] & cue) != Cue.None;

    /// <summary>Whether a cue starts within a stretch of tokens, both ends included.</summary>
    public bool Any(int first, int last, Cue cue)
    {
        for (var i = first; i <= last; i++)
        {
            if (Has(i, cue))
            {
                return true;
            }
        }

        return false;
    }
}
