using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>An answer that takes up the question's own words: "I saw my GP twice" to "have you seen a GP?"</summary>
internal static class Echo
{
    /// <summary>How many tokens before a word a negation reaches it.</summary>
    private const int Reach = 5;

    public static YesNo Read(Token[] tokens, Asked asked, CueMap cues)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (asked.Words.Contains(tokens[i].Stem))
            {
                return IsNegated(tokens, i, cues) ? YesNo.No : YesNo.Yes;
            }
        }

        return YesNo.None;
    }

    private static bool IsNegated(Token[] tokens, int at, CueMap cues)
    {
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            if (cues.Has(i, Cue.Negation))
            {
                return true;
            }
        }

        return cues.Any(at + 1, Math.Min(at + 2, tokens.Length - 1), Cue.AbsentAfter | Cue.GoneAfter | Cue.Denied);
    }
}
