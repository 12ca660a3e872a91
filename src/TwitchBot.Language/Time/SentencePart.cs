using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>How far around a time the words reach that may say what it is of. In a text without marks they reach only so far, too.</summary>
internal static class SentencePart
{
    /// <summary>Words further away than this are no part of the same thought.</summary>
    private const int Widest = 40;

    /// <summary>Whether a token ends a sentence, or one statement of it.</summary>
    public static bool Ends(in Token token) => token.Word is "." or "!" or "?" or "\n" or ";";

    /// <summary>The first token that is looked back to from a token.</summary>
    public static int Earliest(int from) => Math.Max(0, from - Widest);

    /// <summary>The stretch between two marks in which a time stands.</summary>
    public static (int First, int Last) Around(Token[] tokens, (int First, int Last) time)
    {
        var (first, last) = time;
        var (earliest, latest) = (Earliest(first), Math.Min(tokens.Length - 1, last + Widest));
        while (first > earliest && tokens[first - 1].Kind != TokenKind.Mark)
        {
            first--;
        }

        while (last < latest && tokens[last + 1].Kind != TokenKind.Mark)
        {
            last++;
        }

        return (first, last);
    }
}
