using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Stories;

/// <summary>What one sentence of a story tells, by its likeness to examples.</summary>
internal sealed class StoryPart(int first, int last, LikenessModel stories, ulong[] features, float[] meaning, float[] topics, string?[] concepts)
{
    /// <summary>The first token.</summary>
    public int First => first;

    /// <summary>The last token.</summary>
    public int Last => last;

    /// <summary>How many topics there are to ask for.</summary>
    public int Topics => concepts.Length;

    /// <summary>The concept a topic stands for; null where none is told of it in stories.</summary>
    public string? ConceptOf(int topic) => concepts[topic];

    /// <summary>The topic of a concept; -1 where there is none.</summary>
    public int TopicOf(string concept) => Array.IndexOf(concepts, concept);

    /// <summary>How likely the sentence is about a topic, whatever it says of it.</summary>
    public float IsAbout(int topic) => topics[topic];

    /// <summary>How likely it tells that the thing is there, if it is about it.</summary>
    public float Tells(int topic)
    {
        Span<float> chances = stackalloc float[StoryExamples.Labels];
        stories.Read(features, meaning, topic, isTurned: false, chances);
        return chances[StoryExamples.Told];
    }
}
