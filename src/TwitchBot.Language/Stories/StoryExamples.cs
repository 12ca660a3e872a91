using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Stories;

/// <summary>All that people reviewed of how a thing is told unasked, and of what only sounds like it, as examples to learn from.</summary>
internal static class StoryExamples
{
    /// <summary>The label of a sentence that tells its topic.</summary>
    public const int Told = 0;

    /// <summary>The label of one that does not.</summary>
    public const int NotTold = 1;

    /// <summary>How many labels there are.</summary>
    public const int Labels = 2;

    /// <summary>Short answers are worded unlike stories, and count less.</summary>
    private const float AnswerWeight = 0.3f;

    /// <summary>What denies a thing in an answer denies it in a story.</summary>
    private const float DenialWeight = 0.6f;

    /// <summary>What tells one topic tells no other, most often.</summary>
    private const float OtherWeight = 0.6f;

    /// <summary>How much a sentence that tells nothing counts for each topic.</summary>
    private const float PlainWeight = 1f;

    /// <summary>For how many other topics each sentence is an example.</summary>
    private const int Others = 3;

    /// <summary>Whether sentences are read for a topic: signs are told in a thousand ways; triggers, illnesses, medicines and a child by name.</summary>
    public static bool AreRead(BotContent content, ExampleTopic topic) =>
        topic.Told.Count > 0 && content.Concepts.TryFind(topic.Id, out var concept) && concept.Kind is ConceptKind.RedFlag or ConceptKind.Symptom;

    /// <summary>The examples.</summary>
    /// <param name="content">The content.</param>
    /// <param name="examples">The examples of answers.</param>
    public static List<Example> Of(BotContent content, TopicExamples examples)
    {
        var random = new Random(3);
        var topics = Enumerable.Range(0, examples.Topics.Count).Where(number => examples.Topics[number].Told.Count > 0).ToArray();
        var stories = new List<Example>();
        foreach (var number in topics)
        {
            var topic = examples.Topics[number];
            foreach (var text in topic.Told)
            {
                var told = examples.Example(text, number, Told, weight: 1);
                stories.Add(told);
                AddToOthers(told);
            }

            foreach (var text in topic.NotTold)
            {
                var not = examples.Example(text, number, NotTold, weight: 1);
                stories.Add(not);
                AddToOthers(not);
            }
        }

        foreach (var answer in examples.Answers.Take(examples.Own))
        {
            if (answer.Topic == Example.AnyTopic)
            {
                AddToOthers(answer with { Weight = 1 });
            }
            else if (answer.Label is (int)AnswerState.Present or (int)AnswerState.Absent && examples.Topics[answer.Topic].Told.Count > 0)
            {
                var isTold = answer.Label == (int)AnswerState.Present;
                stories.Add(answer with { Label = isTold ? Told : NotTold, Weight = isTold ? AnswerWeight : DenialWeight });
            }
        }

        foreach (var text in examples.Topics.Where(topic => topic.Any).SelectMany(topic => topic.NotTold))
        {
            var plain = examples.Example(text, Example.AnyTopic, NotTold, PlainWeight);
            stories.AddRange(topics.Select(topic => plain with { Topic = topic, IsAnswer = false }));
        }

        foreach (var text in content.Asked.SelectMany(asked => asked.Asks.Concat(asked.NotCovered)))
        {
            AddToOthers(examples.Example(text, Example.AnyTopic, NotTold, weight: 1));
        }

        return stories;

        void AddToOthers(in Example example)
        {
            for (var i = 0; i < Others; i++)
            {
                var other = topics[random.Next(topics.Length)];
                if (other != example.Topic)
                {
                    stories.Add(example with { Topic = other, Label = NotTold, Weight = OtherWeight, IsAnswer = false });
                }
            }
        }
    }
}
