using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Reads what a question in free words asks about, by its likeness to examples of how the same is asked.</summary>
internal sealed class QuestionExamples
{
    /// <summary>How much an answer tells of its topic beside a question.</summary>
    private const float AnswerWeight = 0.3f;

    private readonly IReadOnlyList<ExampleTopic> _topics;
    private readonly WordIndex _words;
    private readonly Meanings _meanings;
    private readonly LikenessModel _polarity;
    private readonly QuestionTopics _topicsOf;

    /// <summary>Learns from the content's bank of answers.</summary>
    public QuestionExamples(BotContent content)
    {
        _words = new WordIndex(content.AnswerBank.Words);
        var examples = new TopicExamples(content, _words);
        _words.Complete();
        _meanings = new Meanings(content.WordVectors, _words);
        _topics = examples.Topics;
        _topicsOf = new QuestionTopics([.. examples.Questions, .. Telling(examples)], _topics.Count);
        _polarity = new LikenessModel(examples.Questions, examples.Kinds, 2, Learning.OfQuestions);
    }

    /// <summary>What a question in free words asks about.</summary>
    /// <param name="question">The question.</param>
    /// <param name="named">The concepts and topics it names.</param>
    /// <param name="isOpposite">Whether the words it names them by were read as asking for the opposite.</param>
    /// <param name="answers">How the same words would be read as an answer.</param>
    public QuestionSubject SubjectOf(Token[] question, IReadOnlyList<string> named, bool isOpposite, AnswerExamples answers)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var asked = LastSentence(question);
        var features = into[..Features.Read(asked, _words, into, out _)];
        Span<float> meaning = stackalloc float[_meanings.Length];
        _meanings.Read(asked, meaning);
        Span<float> likely = stackalloc float[_topics.Count];
        _topicsOf.Read(features, meaning, likely);
        var (best, most) = (-1, Margins.LikeQuestion);
        for (var i = 0; i < _topics.Count; i++)
        {
            var likeness = likely[i] + (_topics[i].IsNamed(named) ? Margins.Named : 0);
            (best, most) = likeness > most ? (i, likeness) : (best, most);
        }

        if (best < 0)
        {
            return new QuestionSubject([], isOpposite);
        }

        Span<float> chances = stackalloc float[2];
        _polarity.Read(features, meaning, best, isTurned: false, chances);
        var opposite = chances[1] + (Margins.Opposing * answers.Opposes(asked, best)) + (isOpposite ? Margins.ReadAsOpposite : 0);
        return new QuestionSubject([best], opposite > Margins.Likely);
    }

    /// <summary>Answers tell of their topic too, a little: the words of a thing are the same in both.</summary>
    private static IEnumerable<Example> Telling(TopicExamples examples) =>
        examples.Answers.Take(examples.Own)
            .Where(answer => answer.Topic != Example.AnyTopic && answer.Label is (int)AnswerState.Present or (int)AnswerState.Absent)
            .Select(answer => answer with { Weight = AnswerWeight });

    /// <summary>Of "So it began in May. Is that right?" the second.</summary>
    private static ReadOnlySpan<Token> LastSentence(Token[] question)
    {
        var last = question.Length - 1;
        while (last > 0 && question[last].Kind == TokenKind.Mark)
        {
            last--;
        }

        var first = last;
        while (first > 0 && question[first - 1].Word is not ("." or "?" or "!" or ":"))
        {
            first--;
        }

        return question.AsSpan(Math.Max(0, first));
    }
}
