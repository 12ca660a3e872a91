using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Reads answers by their likeness to examples of how people answer: by what they say of the thing, in whatever words.</summary>
internal sealed class AnswerExamples
{
    /// <summary>What an answer tells, by number.</summary>
    public const int Present = 0, Absent = 1, Unsure = 2, None = 3, States = 4;

    public static double Likely = 0.5, RedNo = 0.7, AskLike = 0.2, Bonus = 0.5, OffShare = 0.1, Rep = 1, RepNone = 3;

    private readonly IReadOnlyList<ExampleTopic> _topics;
    private readonly bool[] _isRedFlag;
    private readonly WordIndex _words;
    private readonly LikenessModel _answers;
    private readonly LikenessModel _polarity;
    private readonly QuestionIndex _questions;

    public AnswerExamples(AnswerBank bank, ConceptBook concepts)
    {
        _topics = bank.Topics;
        _words = new WordIndex(bank.Words);
        var kinds = bank.Topics.Select(topic => concepts.TryFind(topic.Id, out var concept) ? 1 + (int)concept.Kind : 0).ToArray();
        _isRedFlag = kinds.Select(kind => kind == 1 + (int)ConceptKind.RedFlag).ToArray();
        var answers = new List<Example>();
        var questions = new List<Example>();
        for (var i = 0; i < _topics.Count; i++)
        {
            var (topic, number) = (_topics[i], _topics[i].Any ? Example.AnyTopic : i);
            Add(answers, topic.Present, number, Present);
            Add(answers, topic.Absent, number, Absent);
            Add(answers, topic.Unsure, number, Unsure);
            Add(answers, topic.None, number, None);
            Add(questions, topic.Asks, number, 0);
            Add(questions, topic.AsksOpposite, number, 1);
        }

        _questions = new QuestionIndex(questions, answers, _topics.Count);
        Lend(answers);
        Borrow(answers, kinds);
        _answers = new LikenessModel(answers, kinds, States);
        _polarity = new LikenessModel(questions, kinds, 2);
    }

    public string Name(int topic) => _topics[topic].Id;

    /// <summary>What a question in free words asks about.</summary>
    /// <param name="question">The question.</param>
    /// <param name="about">The concepts it names.</param>
    /// <param name="opposite">Whether the words it names them by ask for the opposite.</param>
    public QuestionSubject SubjectOf(Token[] question, IReadOnlyList<string> about, bool opposite)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var features = into[..Features.Read(LastSentence(question), _words, into, out var unknown)];
        Span<float> likeness = stackalloc float[_topics.Count];
        _questions.Read(features, unknown, likeness);
        var (best, most) = (-1, (float)AskLike);
        for (var i = 0; i < _topics.Count; i++)
        {
            var like = likeness[i] + (_topics[i].Concepts.Any(about.Contains) || about.Contains(_topics[i].Id) ? (float)Bonus : 0);
            if (like > most)
            {
                (best, most) = (i, like);
            }
        }

        if (best < 0)
        {
            return new QuestionSubject([], opposite);
        }

        Span<float> chances = stackalloc float[2];
        _polarity.Read(features, best, chances);
        return new QuestionSubject([best], chances[1] > chances[0]);
    }

    /// <summary>What one of the bot's own questions asks about.</summary>
    public QuestionSubject SubjectOf(ReadContext context) =>
        new([.. Enumerable.Range(0, _topics.Count).Where(i => _topics[i].Concepts.Any(context.About.Contains))], context.YesMeansAbsent);

    /// <summary>The answer a message gives; none where it is like no answer.</summary>
    public YesNo Read(ReadOnlySpan<Token> tokens, QuestionSubject subject) => State(tokens, subject.Topics) switch
    {
        Present => subject.YesMeansAbsent ? YesNo.No : YesNo.Yes,
        Absent => subject.YesMeansAbsent ? YesNo.Yes : YesNo.No,
        Unsure => YesNo.Unsure,
        _ => YesNo.None,
    };

    /// <summary>What a message tells of topics.</summary>
    public int State(ReadOnlySpan<Token> tokens, IReadOnlyList<int> topics)
    {
        Span<float> chances = stackalloc float[States];
        Chances(tokens, topics, chances);
        var best = 0;
        for (var state = 1; state < States; state++)
        {
            best = chances[state] > chances[best] ? state : best;
        }

        var needed = best == Absent && topics.Any(topic => _isRedFlag[topic]) ? RedNo : Likely;
        return chances[best] < needed ? None : best;
    }

    public void Chances(ReadOnlySpan<Token> tokens, IReadOnlyList<int> topics, Span<float> chances)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var features = into[..Features.Read(tokens, _words, into, out _)];
        if (topics.Count == 0)
        {
            _answers.Read(features, Example.AnyTopic, chances);
            return;
        }

        chances.Clear();
        Span<float> one = stackalloc float[States];
        foreach (var topic in topics)
        {
            _answers.Read(features, topic, one);
            for (var state = 0; state < States; state++)
            {
                chances[state] = state == Present ? Math.Max(chances[state], one[state]) : chances[state] + one[state] / topics.Count;
            }
        }
    }

    /// <summary>What fits any question is an example for some topics too, so that these don't take its words for their own.</summary>
    private void Lend(List<Example> answers)
    {
        var random = new Random(2);
        for (var i = answers.Count - 1; i >= 0; i--)
        {
            for (var time = 0; answers[i].Topic == Example.AnyTopic && time < (answers[i].Label == None ? RepNone : Rep); time++)
            {
                answers.Add(answers[i] with { Topic = random.Next(_topics.Count) });
            }
        }
    }

    /// <summary>An answer to one question tells nothing when another is asked: so each is also an example of that, for one topic of another kind.</summary>
    private void Borrow(List<Example> answers, int[] kinds)
    {
        if (OffShare <= 0) return;
        var random = new Random(1);
        for (var i = answers.Count - 1; i >= 0; i--)
        {
            var other = random.Next(_topics.Count);
            if (answers[i] is { Topic: not Example.AnyTopic, Label: Present or Absent } answer && kinds[other] != kinds[answer.Topic] && !_topics[other].Any)
            {
                answers.Add(answer with { Topic = other, Label = None, Weight = (float)OffShare });
            }
        }
    }

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

    private void Add(List<Example> examples, IReadOnlyList<string> texts, int topic, int label)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        foreach (var text in texts)
        {
            examples.Add(new Example(topic, label, into[..Features.Read(Tokenizer.Split(text), _words, into, out _, add: true)].ToArray()));
        }
    }
}
