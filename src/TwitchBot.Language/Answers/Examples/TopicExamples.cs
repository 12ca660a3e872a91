using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>All that people reviewed of how a topic is asked about and answered, as examples to learn from.</summary>
internal sealed class TopicExamples
{
    /// <summary>How much words of the vocabulary count beside whole answers.</summary>
    private const float WordWeight = 0.5f;

    /// <summary>How much an answer to another question counts as one that tells nothing.</summary>
    private const float BorrowedWeight = 0.03f;

    /// <summary>For how many topics an answer that fits any is an example; one that tells nothing, for more.</summary>
    private const int Lent = 2;
    private const int LentNone = 4;

    private readonly BotContent _content;
    private readonly WordIndex _words;
    private readonly Meanings _meanings;

    public TopicExamples(BotContent content, WordIndex words)
    {
        (_content, _words, _meanings) = (content, words, new Meanings(content.WordVectors, words));
        Topics = content.AnswerBank.Topics;
        Kinds = [.. Topics.Select(topic => content.Concepts.TryFind(topic.Id, out var concept) ? 1 + (int)concept.Kind : 0)];
        for (var i = 0; i < Topics.Count; i++)
        {
            AddTopic(Topics[i], Topics[i].Any ? Example.AnyTopic : i);
        }

        Own = Answers.Count;
        Lend();
        Borrow();
    }

    /// <summary>The topics; their numbers are their places.</summary>
    public IReadOnlyList<ExampleTopic> Topics { get; }

    /// <summary>The kind of each topic; 0 where it is no concept.</summary>
    public int[] Kinds { get; }

    /// <summary>Answers, labelled by <see cref="AnswerState"/>.</summary>
    public List<Example> Answers { get; } = [];

    /// <summary>How many of the answers, from the first, stand under their own topic.</summary>
    public int Own { get; }

    /// <summary>Questions, labelled 0 where they ask for the thing and 1 where for its opposite.</summary>
    public List<Example> Questions { get; } = [];

    private void AddTopic(ExampleTopic topic, int number)
    {
        Add(Answers, topic.Present, number, (int)AnswerState.Present);
        Add(Answers, topic.Absent, number, (int)AnswerState.Absent);
        Add(Answers, topic.Unsure, number, (int)AnswerState.Unsure);
        Add(Answers, topic.None, number, (int)AnswerState.None);
        Add(Questions, topic.Asks, number, 0);
        Add(Questions, topic.AsksOpposite, number, 1);
        if (_content.Concepts.TryFind(topic.Id, out var concept))
        {
            AddWords(concept, number);
        }

        foreach (var told in _content.Answers.Where(told => told.Id == topic.Id))
        {
            Add(Answers, told.MeansYes, number, (int)AnswerState.Present);
            Add(Answers, told.MeansNo, number, (int)AnswerState.Absent);
            Add(Answers, told.MeansUnsure, number, (int)AnswerState.Unsure);
        }
    }

    private void AddWords(Concept concept, int number)
    {
        Add(Answers, concept.Words, number, (int)AnswerState.Present, WordWeight);
        Add(Answers, concept.AskedYes, number, (int)AnswerState.Present, WordWeight);
        Add(Answers, concept.Opposites, number, (int)AnswerState.Absent, WordWeight);
        Add(Answers, concept.AskedNo, number, (int)AnswerState.Absent, WordWeight);
    }

    /// <summary>Adds texts; a pattern, with its words apart by "~", is no text.</summary>
    private void Add(List<Example> examples, IReadOnlyList<string> texts, int topic, int label, float weight = 1)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        foreach (var text in texts)
        {
            if (!text.Contains('~', StringComparison.Ordinal))
            {
                var tokens = Tokenizer.Split(text);
                var features = into[..Features.Read(tokens, _words, into, out _, add: true)];
                var meaning = new float[_meanings.Length];
                _meanings.Read(tokens, meaning);
                examples.Add(new Example(topic, label, features.ToArray()) { Meaning = meaning, Weight = weight, IsAnswer = topic == Example.AnyTopic });
            }
        }
    }

    /// <summary>What fits any question is an example for some topics too, so that these don't take its words for their own.</summary>
    private void Lend()
    {
        var random = new Random(2);
        for (var i = Own - 1; i >= 0; i--)
        {
            var times = Answers[i].Topic != Example.AnyTopic ? 0 : Answers[i].Label == (int)AnswerState.None ? LentNone : Lent;
            for (var time = 0; time < times; time++)
            {
                Answers.Add(Answers[i] with { Topic = random.Next(Topics.Count) });
            }
        }
    }

    /// <summary>An answer to one question tells nothing when another is asked: each is an example of that for one topic of another kind.</summary>
    private void Borrow()
    {
        var random = new Random(1);
        for (var i = Own - 1; i >= 0; i--)
        {
            var (answer, other) = (Answers[i], random.Next(Topics.Count));
            if (answer.Topic != Example.AnyTopic && answer.Label is (int)AnswerState.Present or (int)AnswerState.Absent
                && Kinds[other] != Kinds[answer.Topic] && !Topics[other].Any)
            {
                Answers.Add(answer with { Topic = other, Label = (int)AnswerState.None, Weight = BorrowedWeight });
            }
        }
    }
}
