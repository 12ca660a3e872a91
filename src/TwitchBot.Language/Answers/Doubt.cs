using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Answers;

/// <summary>Whether a person says that they cannot tell: "wouldn't know if you'd call that pain".</summary>
internal static class Doubt
{
    /// <summary>How many words from a token on say so; 0 where none do. "Not sure why" and "don't know, but it hurts" doubt nothing that was asked.</summary>
    public static int Read(Token[] tokens, AnswerWords words, CueMap cues, int from = 0)
    {
        var longest = 0;
        for (var i = from; i < tokens.Length;)
        {
            var length = words.Longest(tokens, i, out var word);
            if (length > 1 && word == AnswerWord.Unsure && !AsksOn(tokens, i + length, cues))
            {
                longest = Math.Max(longest, length);
            }
            else if (longest > 0 && cues.Has(i, Cue.Contrast) && i > 0 && tokens[i - 1].Kind == TokenKind.Mark)
            {
                longest = 0;
            }

            i += Math.Max(1, length);
        }

        return longest;
    }

    private static bool AsksOn(Token[] tokens, int at, CueMap cues) => at < tokens.Length && cues.Has(at, Cue.QuestionStart);
}
