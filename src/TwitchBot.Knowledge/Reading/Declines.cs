using TwitchBot.Content.Asking;
using TwitchBot.Content.Text;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Knows what the articles never cover: doses, prices, animals, other parts of the body, other illnesses.</summary>
internal sealed class Declines
{
    private readonly PhraseTable<DeclinedTopic> _declined = new();
    private readonly PhraseTable<DeclinedTopic> _unless = new();

    public Declines(IEnumerable<DeclinedTopic> topics)
    {
        foreach (var topic in topics)
        {
            foreach (var words in topic.Words)
            {
                _declined.Add(words, topic);
            }

            foreach (var words in topic.Unless)
            {
                _unless.Add(words, topic);
            }
        }
    }

    /// <summary>Whether a question asks about something that is never covered.</summary>
    public bool Speak(ReadOnlySpan<Token> tokens)
    {
        var declined = Find(_declined, tokens);
        if (declined.Count == 0)
        {
            return false;
        }

        var unless = Find(_unless, tokens);
        return declined.Exists(topic => !unless.Contains(topic));
    }

    private static List<DeclinedTopic> Find(PhraseTable<DeclinedTopic> table, ReadOnlySpan<Token> tokens)
    {
        var found = new List<DeclinedTopic>();
        for (var i = 0; i < tokens.Length; i++)
        {
            table.Longest(tokens, i, found);
        }

        return found;
    }
}
