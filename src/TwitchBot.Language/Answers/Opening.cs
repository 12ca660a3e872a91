using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers;

/// <summary>The answer a message opens with.</summary>
/// <param name="Answer">It.</param>
/// <param name="Next">The first token after it.</param>
/// <param name="IsOver">Whether what follows begins a sentence of its own: "no it was February".</param>
internal readonly record struct Opening(YesNo Answer, int Next, bool IsOver = false)
{
    /// <summary>Reads it; of "yeah no" and "no yeah" the last word counts.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="words">The words that answer.</param>
    /// <param name="isAboutTrouble">Whether what was asked can be fine.</param>
    /// <param name="yesMeansAbsent">Whether the question asked for the opposite of the trouble.</param>
    public static Opening Read(Token[] tokens, AnswerWords words, bool isAboutTrouble, bool yesMeansAbsent)
    {
        var answer = YesNo.None;
        var i = 0;
        while (i < tokens.Length)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                i++;
                continue;
            }

            var length = words.Longest(tokens, i, out var word);
            if (length == 0 || (word == AnswerWord.YesAlone && !words.IsAlone(tokens, i + length)))
            {
                break;
            }

            // "No, fine": what is wrong or not only counts where no plain answer came first.
            answer = word switch
            {
                AnswerWord.Yes or AnswerWord.YesAlone => IsOnlyDegree(answer, length, words, tokens[i]) ? answer : YesNo.Yes,
                AnswerWord.Unsure when i + length == tokens.Length => YesNo.Unsure,
                AnswerWord.No => YesNo.No,
                AnswerWord.Unsure => answer == YesNo.None ? YesNo.Unsure : answer,
                AnswerWord.Fine when answer == YesNo.None && isAboutTrouble => yesMeansAbsent ? YesNo.Yes : YesNo.No,
                AnswerWord.Trouble when answer == YesNo.None => yesMeansAbsent ? YesNo.No : YesNo.Yes,
                _ => answer,
            };
            i += length;
        }

        return new Opening(answer, i, i < tokens.Length && words.IsSubject(tokens[i]));
    }

    /// <summary>After a no or a maybe, some words for yes only tell how much: "no, sometimes it itches"; "perhaps a bit".</summary>
    private static bool IsOnlyDegree(YesNo before, int length, AnswerWords words, in Token token) =>
        words.IsDegree(token) && (before == YesNo.Unsure || (before == YesNo.No && length == 1));

    /// <summary>Whether its word belongs to what follows it: "no coffee", "not stressed exactly".</summary>
    public bool IsTied(Token[] tokens) => !IsOver && Next < tokens.Length && Next > 0 && tokens[Next].Kind != TokenKind.Mark && tokens[Next - 1].Kind != TokenKind.Mark;

    /// <summary>Whether it is a yes or no that stands by itself.</summary>
    public bool IsPlain(Token[] tokens) => Answer is YesNo.Yes or YesNo.No && !IsTied(tokens);
}
