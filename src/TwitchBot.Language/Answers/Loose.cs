using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Words that answer in the middle of a message, where nothing more telling was said.</summary>
internal static class Loose
{
    /// <summary>The answer, or none.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="words">The words that answer.</param>
    /// <param name="cues">The message's cues.</param>
    /// <param name="isAboutTrouble">Whether what was asked can be fine.</param>
    /// <param name="yesMeansAbsent">Whether the question asked for the opposite of the trouble.</param>
    public static YesNo Read(Token[] tokens, AnswerWords words, CueMap cues, bool isAboutTrouble, bool yesMeansAbsent)
    {
        var (fine, trouble) = yesMeansAbsent ? (YesNo.Yes, YesNo.No) : (YesNo.No, YesNo.Yes);
        var result = YesNo.None;
        var other = cues.Any(0, tokens.Length - 1, Cue.SomebodyElse);
        for (var i = 0; i < tokens.Length;)
        {
            var length = words.Longest(tokens, i, out var word);
            var counts = length > 1 || (length == 1 && (tokens[i].Kind == TokenKind.Emoji || IsLast(tokens, i)));
            result = word switch
            {
                _ when length == 0 => result,
                AnswerWord.Fine when result == YesNo.None && isAboutTrouble => fine,
                _ when !counts => result,
                AnswerWord.Yes when !other => YesNo.Yes,
                AnswerWord.YesAlone when !other && length > 1 && IsLast(tokens, i + length - 1) => YesNo.Yes,
                AnswerWord.No when !other || length == 1 => YesNo.No,
                AnswerWord.Unsure => YesNo.Unsure,
                AnswerWord.Trouble when result == YesNo.None && length > 1 => trouble,
                _ => result,
            };
            i += Math.Max(1, length);
        }

        return result;
    }

    private static bool IsLast(Token[] tokens, int at)
    {
        for (var i = at + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }
}
