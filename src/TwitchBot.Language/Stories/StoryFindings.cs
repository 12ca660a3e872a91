using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Stories;

/// <summary>
/// Puts what examples tell beside what lists of words found: adds things that are told in other words, and leaves out those whose words tell nothing
/// ("my car seized up"). What is left out counts as not told, never as not there: the interview asks for it.
/// </summary>
internal sealed class StoryFindings(ConceptBook concepts)
{
    // Set on held-out sentences of the bank and on the develop sets.

    /// <summary>A sentence must be about a thing as likely as this for it to be added.</summary>
    private const float About = 0.15f;

    /// <summary>... and tell it as likely as this.</summary>
    private const float Told = 0.9f;

    /// <summary>Words of a sentence that tells a thing less likely than this tell nothing.</summary>
    private const float NotTold = 0.03f;

    /// <summary>The findings of a message.</summary>
    /// <param name="found">What its words say.</param>
    /// <param name="parts">What its sentences tell.</param>
    /// <param name="scope">Which sentences may tell something of the one who has the twitch.</param>
    /// <param name="tokens">The message.</param>
    public List<Finding> Merge(List<Finding> found, List<StoryPart> parts, StoryScope scope, Token[] tokens)
    {
        if (parts.Count == 0)
        {
            return found;
        }

        var merged = found.FindAll(finding => finding.State != FindingState.Present || !IsOnlySaid(finding, parts, tokens));
        foreach (var part in parts.Where(scope.Has))
        {
            for (var topic = 0; topic < part.Topics; topic++)
            {
                if (part.IsAbout(topic) >= About && part.ConceptOf(topic) is { } concept && !found.Exists(finding => IsOf(finding, concept)) && part.Tells(topic) >= Told)
                {
                    merged.Add(new Finding(concept, FindingState.Present, new TextSpan(tokens[part.First].Start, tokens[part.Last].End)));
                }
            }
        }

        merged.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return merged;
    }

    private static bool IsOnlySaid(Finding finding, List<StoryPart> parts, Token[] tokens)
    {
        var part = parts.Find(part => tokens[part.First].Start <= finding.Span.Start && finding.Span.End <= tokens[part.Last].End);
        return part is not null && part.TopicOf(finding.Concept) is var topic and >= 0 && part.Tells(topic) < NotTold;
    }

    private bool IsOf(Finding finding, string concept) => finding.Concept == concept || concepts.IsCaseOf(finding.Concept, concept);
}
