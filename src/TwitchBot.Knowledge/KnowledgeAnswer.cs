using TwitchBot.Content.Articles;

namespace TwitchBot.Knowledge;

/// <summary>An answer made of reviewed sentences, and where they stand. It cannot be built without a source.</summary>
public sealed record KnowledgeAnswer
{
    internal KnowledgeAnswer(string text, IReadOnlyList<Section> sources, double confidence, IReadOnlyList<string> followUps)
    {
        if (sources.Count == 0)
        {
            throw new ArgumentException("An answer names at least one section.", nameof(sources));
        }

        (Text, Sources, Confidence, FollowUps) = (text, sources, confidence, followUps);
    }

    /// <summary>The sentences.</summary>
    public string Text { get; }

    /// <summary>The sections they stand in.</summary>
    public IReadOnlyList<Section> Sources { get; }

    /// <summary>How well the question is covered, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Questions that may come next and that the articles answer.</summary>
    public IReadOnlyList<string> FollowUps { get; }
}
