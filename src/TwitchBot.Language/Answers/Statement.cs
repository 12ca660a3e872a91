using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>What a short statement without any telling word answers: "went to Spain in June" affirms, "I haven't been near one" denies.</summary>
internal static class Statement
{
    private const int Longest = 16;

    /// <summary>The answer, or none for what is long, asks, or only asks for a moment ("let me get my glasses").</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="mayAffirm">Whether what was asked is a matter of fact that any statement affirms.</param>
    public static YesNo Read(Token[] tokens, CueMap cues, bool mayAffirm)
    {
        var last = tokens.Length - 1;
        if (last >= Longest || cues.Any(0, last, Cue.NotNegation | Cue.Aside | Cue.SomebodyElse))
        {
            return YesNo.None;
        }

        return cues.Any(0, last, Cue.Negation) ? YesNo.No : mayAffirm ? YesNo.Yes : YesNo.None;
    }
}
