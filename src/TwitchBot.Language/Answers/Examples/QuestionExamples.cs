using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Reads what a question in free words asks about, by its likeness to examples of how the same is asked.</summary>
internal sealed class QuestionExamples
{
    private readonly IReadOnlyList<ExampleTopic> _topics;
    private readonly LearnedModels _learned;
    private readonly Meanings _meanings;
    private readonly AnswerExamples _answers;
    private readonly Dictionary<string, QuestionSubject> _known = new(StringComparer.Ordinal);

    /// <param name="content">The content.</param>
    /// <param name="learned">What was learned from it.</param>
    /// <param name="answers">How the same words would be read as an answer.</param>
    public QuestionExamples(BotContent content, LearnedModels learned, AnswerExamples answers)
    {
        (_topics, _learned, _answers) = (content.AnswerBank.Topics, learned, answers);
        _meanings = new Meanings(content.WordVectors, learned.Words);
        for (var topic = 0; topic < _topics.Count; topic++)
        {
            foreach (var question in _topics[topic].Asks)
            {
                _known.TryAdd(Words(Tokenizer.Split(question)), new QuestionSubject([topic], YesMeansAbsent: false));
            }

            foreach (var question in _topics[topic].AsksOpposite)
            {
                _known.TryAdd(Words(Tokenizer.Split(question)), new QuestionSubject([topic], YesMeansAbsent: true));
            }
        }
    }

    /// <summary>What a question in free words asks about.</summary>
    /// <param name="question">The question.</param>
    /// <param name="named">The concepts and topics it names.</param>
    /// <param name="isOpposite">Whether the words it names them by were read as asking for the opposite.</param>
    public QuestionSubject SubjectOf(Token[] question, IReadOnlyList<string> named, bool isOpposite)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var asked = LastSentence(question);
        if (_known.TryGetValue(Words(asked), out var known))
        {
            return known;
        }

        var features = into[..Features.Read(asked, _learned.Words, into, out _)];
        Span<float> meaning = stackalloc float[_meanings.Length];
        _meanings.Read(asked, meaning);
        Span<float> likely = stackalloc float[_topics.Count + 1];
        _learned.Topics.Read(features, meaning, likely);
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
        _learned.Polarity.Read(features, meaning, best, isTurned: false, chances);
        var opposite = chances[1] + (Margins.Opposing * _answers.Opposes(asked, best)) + (isOpposite ? Margins.ReadAsOpposite : 0);
        return new QuestionSubject([best], opposite > Margins.Likely);
    }

    /// <summary>A question by its words alone, by which one of the bank is known again.</summary>
    private static string Words(ReadOnlySpan<Token> question)
    {
        var words = new System.Text.StringBuilder();
        foreach (ref readonly var token in question)
        {
            if (token.Kind != TokenKind.Mark)
            {
                words.Append(token.Word).Append(' ');
            }
        }

        return words.ToString();
    }

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
