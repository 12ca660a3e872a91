using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Reads answers by their likeness to examples of how people answer: by what they say of the thing, in whatever words.</summary>
internal sealed class AnswerExamples
{
    private const int States = 4;

    private readonly IReadOnlyList<ExampleTopic> _topics;
    private readonly bool[] _isWarningSign;
    private readonly WordIndex _words;
    private readonly Meanings _meanings;
    private readonly LikenessModel _answers;

    /// <summary>Learns from the content's bank of answers and from its vocabulary.</summary>
    public AnswerExamples(BotContent content)
    {
        _words = new WordIndex(content.AnswerBank.Words);
        var examples = new TopicExamples(content, _words);
        _words.Complete();
        _meanings = new Meanings(content.WordVectors, _words);
        _topics = examples.Topics;
        _isWarningSign = [.. _topics.Select(topic => content.Concepts.TryFind(topic.Id, out var concept) && concept.Kind == ConceptKind.RedFlag)];
        _answers = new LikenessModel(examples.Answers, examples.Kinds, States, Learning.OfAnswers);
    }

    /// <summary>What one of the bot's own questions asks about.</summary>
    public QuestionSubject SubjectOf(ReadContext context)
    {
        var topics = new List<int>(context.About.Count);
        for (var i = 0; i < _topics.Count; i++)
        {
            if (_topics[i].IsNamed(context.About))
            {
                topics.Add(i);
            }
        }

        return new QuestionSubject(topics, context.YesMeansAbsent);
    }

    /// <summary>The answer a message gives; none where it is like no answer.</summary>
    public LikelyAnswer Read(ReadOnlySpan<Token> message, QuestionSubject subject)
    {
        Span<float> chances = stackalloc float[States];
        if (!Chances(message, subject, chances))
        {
            return default;
        }

        var isWarningSign = HasWarningSign(subject.Topics);
        var state = Likeliest(chances, isWarningSign, subject.Topics.Count);
        var answer = state switch
        {
            AnswerState.Present => subject.YesMeansAbsent ? YesNo.No : YesNo.Yes,
            AnswerState.Absent => subject.YesMeansAbsent ? YesNo.Yes : YesNo.No,
            AnswerState.Unsure => YesNo.Unsure,
            _ => YesNo.None,
        };
        return new LikelyAnswer(answer, answer != YesNo.None && chances[(int)state] >= Margins.Sure)
        {
            IsSurelyNone = state == AnswerState.None && chances[(int)AnswerState.None] >= Margins.SurelyNone,
            WarnsPlainly = isWarningSign && chances[(int)AnswerState.Absent] < Margins.PlainlyFine,
            WarnsOfSign = isWarningSign && chances[(int)AnswerState.Absent] < (subject.YesMeansAbsent ? Margins.WarningSignAbsent : Margins.NoWarning),
        };
    }

    /// <summary>What a message tells of topics; of several, one that is there is enough, and none is there only where all aren't.</summary>
    public AnswerState StateOf(ReadOnlySpan<Token> message, QuestionSubject subject)
    {
        Span<float> chances = stackalloc float[States];
        return Chances(message, subject, chances) ? Likeliest(chances, HasWarningSign(subject.Topics), subject.Topics.Count) : AnswerState.None;
    }

    /// <summary>How much more the words of a question for a topic tell that the thing is not there than that it is, -1 to 1: "a sound sleeper" does of sleep loss.</summary>
    public float Opposes(ReadOnlySpan<Token> question, int topic)
    {
        Span<float> chances = stackalloc float[States];
        return Chances(question, new QuestionSubject([topic], YesMeansAbsent: false), chances) ? chances[(int)AnswerState.Absent] - chances[(int)AnswerState.Present] : 0;
    }

    private static AnswerState Likeliest(ReadOnlySpan<float> chances, bool isWarningSign, int topics)
    {
        var best = 0;
        for (var state = 1; state < States; state++)
        {
            best = chances[state] > chances[best] ? state : best;
        }

        var needed = isWarningSign && best == (int)AnswerState.Absent ? Margins.WarningSignAbsent
            : topics > 1 && best == (int)AnswerState.Present ? Margins.LikelyOneOfSeveral : Margins.Likely;
        return chances[best] < needed ? AnswerState.None : (AnswerState)best;
    }

    /// <summary>How likely each state is.</summary>
    /// <returns>Whether the message tells anything: whether any of its words is known.</returns>
    private bool Chances(ReadOnlySpan<Token> message, QuestionSubject subject, Span<float> chances)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var count = Features.Read(message, _words, into, out var unknown);
        Span<float> meaning = stackalloc float[_meanings.Length];
        _meanings.Read(message, meaning);
        Chances(into[..count], meaning, subject, chances);
        var words = 0;
        foreach (ref readonly var token in message)
        {
            words += token.Kind == TokenKind.Mark ? 0 : 1;
        }

        return words > unknown;
    }

    private void Chances(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, QuestionSubject subject, Span<float> chances)
    {
        var topics = subject.Topics;
        if (topics.Count == 0)
        {
            _answers.Read(features, meaning, Example.AnyTopic, subject.YesMeansAbsent, chances);
            return;
        }

        Span<float> one = stackalloc float[States];
        chances.Clear();
        for (var i = 0; i < topics.Count; i++)
        {
            _answers.Read(features, meaning, topics[i], subject.YesMeansAbsent, one);
            chances[0] = Math.Max(chances[0], one[0]);
            for (var state = 1; state < States; state++)
            {
                chances[state] += one[state] / topics.Count;
            }
        }
    }

    private bool HasWarningSign(IReadOnlyList<int> topics)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            if (_isWarningSign[topics[i]])
            {
                return true;
            }
        }

        return false;
    }
}
