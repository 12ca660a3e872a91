using TwitchBot.Content;
using TwitchBot.Language.Stories;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>All that is learned from the bank of answers, questions and sentences out of stories: immutable, and the same for the same content.</summary>
internal sealed class LearnedModels
{
    /// <summary>How much an answer tells of its topic beside a question or a sentence that tells it.</summary>
    private const float AnswerWeight = 0.3f;

    /// <summary>How much a question for the articles tells that a text is about no topic.</summary>
    private const float OtherWeight = 0.1f;

    /// <summary>One in so many questions for the articles tells as much as all.</summary>
    private const int OneIn = 4;
    private const int States = 4;

    private LearnedModels(WordIndex words, LikenessModel answers, LikenessModel stories, LikenessModel polarity, TopicModel topics) =>
        (Words, Answers, Stories, Polarity, Topics) = (words, answers, stories, polarity, topics);

    /// <summary>The numbers of words.</summary>
    public WordIndex Words { get; }

    /// <summary>What an answer tells, by <see cref="AnswerState"/>.</summary>
    public LikenessModel Answers { get; }

    /// <summary>Whether a sentence of a story tells a topic, by the labels of <see cref="StoryExamples"/>.</summary>
    public LikenessModel Stories { get; }

    /// <summary>Whether a question asks for the thing (0) or for its opposite (1).</summary>
    public LikenessModel Polarity { get; }

    /// <summary>Which topic a text is about.</summary>
    public TopicModel Topics { get; }

    /// <summary>Learns from the content.</summary>
    public static LearnedModels Learn(BotContent content)
    {
        var words = new WordIndex(content.AnswerBank.Words);
        var examples = new TopicExamples(content, words);
        var stories = StoryExamples.Of(content, examples);
        var about = About(content, examples);
        words.Complete();
        return new LearnedModels(
            words,
            new LikenessModel(examples.Answers, examples.Kinds, States, Learning.OfAnswers),
            new LikenessModel(stories, examples.Kinds, StoryExamples.Labels, Learning.OfStories),
            new LikenessModel(examples.Questions, examples.Kinds, 2, Learning.OfQuestions),
            new TopicModel(about, examples.Topics.Count + 1));
    }

    /// <summary>Reads what <see cref="Write"/> wrote of the same content.</summary>
    public static LearnedModels Read(BinaryReader reader, BotContent content)
    {
        var kinds = TopicExamples.KindsOf(content);
        return new LearnedModels(
            new WordIndex(content.AnswerBank.Words, reader),
            new LikenessModel(reader, kinds, States, Learning.OfAnswers),
            new LikenessModel(reader, kinds, StoryExamples.Labels, Learning.OfStories),
            new LikenessModel(reader, kinds, 2, Learning.OfQuestions),
            new TopicModel(reader, kinds.Length + 1));
    }

    /// <summary>Writes all that was learned.</summary>
    public void Write(BinaryWriter writer)
    {
        Words.Write(writer);
        Answers.Write(writer);
        Stories.Write(writer);
        Polarity.Write(writer);
        Topics.Write(writer);
    }

    /// <summary>What topic texts are about; the number after the last stands for none.</summary>
    private static List<Example> About(BotContent content, TopicExamples examples)
    {
        var none = examples.Topics.Count;
        var about = new List<Example>(examples.Questions);
        for (var number = 0; number < none; number++)
        {
            var topic = examples.Topics[number];
            about.AddRange(topic.Told.Concat(topic.NotTold).Select(text => examples.Example(text, topic.Any ? none : number, 0, weight: 1)));
        }

        foreach (var answer in examples.Answers.Take(examples.Own))
        {
            if (answer.Topic == Example.AnyTopic || answer.Label is (int)AnswerState.Present or (int)AnswerState.Absent)
            {
                about.Add(answer with { Topic = answer.Topic == Example.AnyTopic ? none : answer.Topic, Weight = AnswerWeight });
            }
        }

        about.AddRange(content.Asked.SelectMany(asked => asked.Asks.Concat(asked.NotCovered))
            .Where((_, i) => i % OneIn == 0)
            .Select(text => examples.Example(text, none, 0, OtherWeight)));
        return about;
    }
}
