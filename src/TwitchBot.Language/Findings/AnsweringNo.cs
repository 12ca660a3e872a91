using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>The "no" of "no, it stays in one place" and of "no I speak fine" answers a question and negates nothing.</summary>
internal static class AnsweringNo
{
    /// <summary>Whether such a "no" stands at a token.</summary>
    public static bool IsAt(Token[] tokens, CueMap cues, int token) =>
        cues.Has(token, Cue.AnswerNo | Cue.Not) && token + 1 < tokens.Length
        && (tokens[token + 1].Kind == TokenKind.Mark
            || (token == 0 && cues.Has(0, Cue.AnswerNo) && !cues.Has(1, Cue.Article) && cues.Has(1, Cue.Self | Cue.Restart)));
}
