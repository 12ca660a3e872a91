using TwitchBot.Content.Answers;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Asked;
using TwitchBot.Content.Asking;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Faq;
using TwitchBot.Content.Pages;
using TwitchBot.Content.Phrases;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Wording;
using TwitchBot.Content.Words;

namespace TwitchBot.Content;

/// <summary>Everything the bot says, asks and knows in one language: immutable, cross-checked, safe to share.</summary>
public sealed record BotContent
{
    /// <summary>What the bot says, by key.</summary>
    public required Phrasebook Phrases { get; init; }

    /// <summary>The concepts and the words people use for them.</summary>
    public required ConceptBook Concepts { get; init; }

    /// <summary>The questions of the assessment, in the order they are asked.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Rules, advice and explanations.</summary>
    public required TriageBook Triage { get; init; }

    /// <summary>The curated articles.</summary>
    public required Library Library { get; init; }

    /// <summary>Curated question phrasings and the sections that answer them.</summary>
    public required IReadOnlyList<FaqEntry> Faq { get; init; }

    /// <summary>How people really ask for each section, and near misses, from which the finder of answers learns.</summary>
    public required IReadOnlyList<AskedSection> Asked { get; init; }

    /// <summary>How people ask questions, and what no article covers.</summary>
    public required AskingBook Asking { get; init; }

    /// <summary>How people say commands, yes and no, times, negations and fears.</summary>
    public required WordingBook Wording { get; init; }

    /// <summary>How people answer, by what was asked about.</summary>
    public required AnswerBank AnswerBank { get; init; }

    /// <summary>Which words are used alike.</summary>
    public WordVectors WordVectors { get; init; } = WordVectors.None;

    /// <summary>What people answer about things without naming them.</summary>
    public required IReadOnlyList<AnswerTopic> Answers { get; init; }

    /// <summary>Emergency telephone numbers by region.</summary>
    public required EmergencyNumbers EmergencyNumbers { get; init; }

    /// <summary>Pages of the web host that are only read, such as the privacy page.</summary>
    public required IReadOnlyList<TextPage> Pages { get; init; }
}
