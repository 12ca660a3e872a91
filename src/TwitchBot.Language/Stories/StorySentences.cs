using TwitchBot.Content.Text;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Stories;

/// <summary>Cuts a story into parts that are each about as long as the examples.</summary>
internal static class StorySentences
{
    /// <summary>The parts of a sentence: it itself, or pieces of it, each ending at a mark where there is one.</summary>
    public static IEnumerable<(int First, int Last)> Cut(Token[] tokens, int first, int last)
    {
        while (last - first + 1 > Features.LongestText)
        {
            var end = first + Features.LongestText - 1;
            var mark = Array.FindLastIndex(tokens, end, Features.LongestText / 2, token => token.Kind == TokenKind.Mark);
            end = mark < 0 ? end : mark;
            yield return (first, end);
            first = end + 1;
        }

        yield return (first, last);
    }

    /// <summary>How many words there are between two tokens.</summary>
    public static int Words(Token[] tokens, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            words += tokens[i].Kind == TokenKind.Mark ? 0 : 1;
        }

        return words;
    }
}
