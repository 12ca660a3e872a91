using TwitchBot.Content;
using TwitchBot.Content.Text;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Words that say the same kind of thing, by which what was learned of one tells a little of the others too.</summary>
internal sealed class Senses
{
    private readonly Dictionary<string, int[]> _byStem;

    public Senses(BotContent content)
    {
        _byStem = content.AnswerBank.Words.Senses.Values
            .SelectMany((words, sense) => words.SelectMany(Tokenizer.Split).Select(token => (token.Stem, sense)))
            .Distinct()
            .GroupBy(pair => pair.Stem, pair => pair.sense, StringComparer.Ordinal)
            .ToDictionary(senses => senses.Key, senses => senses.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The numbers of a word's senses; none where no list has it.</summary>
    public ReadOnlySpan<int> Of(Token word) => _byStem.GetValueOrDefault(word.Stem);
}
