using TwitchBot.Content;
using TwitchBot.Content.Assessment;

namespace TwitchBot.Language;

/// <summary>The bot's own questions, by their wording.</summary>
internal sealed class QuestionContexts
{
    private readonly Dictionary<string, Question> _byText = new(StringComparer.OrdinalIgnoreCase);

    public QuestionContexts(BotContent content)
    {
        foreach (var question in content.Questions)
        {
            foreach (var text in Enum.GetValues<Whose>().Select(content.Phrases.For).SelectMany(book => book.Variants(question.Say).Concat(book.Variants(question.Again))))
            {
                _byText.TryAdd(text, question);
            }
        }
    }

    /// <summary>The question that is worded so; null where it is none of the bot's.</summary>
    public Question? Find(string text) => _byText.GetValueOrDefault(text.Trim());
}
