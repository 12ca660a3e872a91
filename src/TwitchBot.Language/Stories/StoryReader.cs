using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Stories;

/// <summary>Reads what the sentences of a story tell by their likeness to examples: things told in words that no list has, and words that tell nothing.</summary>
internal sealed class StoryReader
{
    /// <summary>Shorter sentences are left to the lists of words: there is too little to compare.</summary>
    private const int FewestWords = 4;

    private readonly LearnedModels _learned;
    private readonly Meanings _meanings;
    private readonly string?[] _concepts;

    /// <param name="content">The content.</param>
    /// <param name="learned">What was learned from it.</param>
    public StoryReader(BotContent content, LearnedModels learned)
    {
        (_learned, _meanings) = (learned, new Meanings(content.WordVectors, learned.Words));
        _concepts = [.. content.AnswerBank.Topics.Select(topic => StoryExamples.AreRead(content, topic) ? topic.Id : null)];
    }

    /// <summary>What each part of a message tells.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="sentences">First and last token of each stretch in which words belong together.</param>
    public List<StoryPart> Read(Token[] tokens, IReadOnlyList<(int First, int Last)> sentences)
    {
        var parts = new List<StoryPart>(sentences.Count);
        foreach (var (first, last) in sentences)
        {
            foreach (var part in StorySentences.Cut(tokens, first, last))
            {
                if (StorySentences.Words(tokens, part.First, part.Last) >= FewestWords)
                {
                    parts.Add(Read(tokens, part.First, part.Last));
                }
            }
        }

        return parts;
    }

    private StoryPart Read(Token[] tokens, int first, int last)
    {
        var text = tokens.AsSpan(first..(last + 1));
        Span<ulong> into = stackalloc ulong[Features.Most];
        var features = into[..Features.Read(text, _learned.Words, into, out _)];
        Span<float> meaning = stackalloc float[_meanings.Length];
        _meanings.Read(text, meaning);
        Span<float> topics = stackalloc float[_concepts.Length + 1];
        _learned.Topics.Read(features, meaning, topics);
        return new StoryPart(first, last, _learned.Stories, features.ToArray(), meaning.ToArray(), topics.ToArray(), _concepts);
    }
}
