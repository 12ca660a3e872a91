using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Stories;

/// <summary>
/// Puts what examples tell beside what lists of words found: adds things that are told in other words, and leaves out those whose words tell nothing
/// ("my car seized up"). What is left out counts as not told, never as not there: the interview asks for it.
/// </summary>
internal sealed class StoryFindings(ConceptBook concepts)
{
    /// <summary>Words of a shorter sentence are never left out: "weakness in my right arm" says what it says.</summary>
    private const int FewestToLeaveOut = 10;

    /// <summary>
    /// How likely a sentence must be about a thing and tell it for it to be added, and how much less it must be about it and tell it for its words to be
    /// left out. Set on held-out sentences of the bank: of warning signs found by their words, none of 375 told is left out, and a fifth of those not told
    /// are; of those that no list finds, two in five are added, as are one in twenty of sentences that only sound like them.
    /// </summary>
    private static readonly Limits OfEmergency = new(0.3f, 0.95f, 0.3f, 0.003f), OfUrgent = new(0.4f, 0.97f, 0.3f, 0.003f), OfOther = new(0.5f, 0.98f, 0.3f, 0.01f);

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
                if (part.IsAbout(topic) >= OfEmergency.About && part.ConceptOf(topic) is { } concept && !found.Exists(finding => IsOf(finding, concept)) && IsTold(part, topic, concept))
                {
                    merged.Add(new Finding(concept, FindingState.Present, new TextSpan(tokens[part.First].Start, tokens[part.Last].End)));
                }
            }
        }

        merged.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return merged;
    }

    private bool IsTold(StoryPart part, int topic, string concept) =>
        LimitsOf(concept) is var limits && part.IsAbout(topic) >= limits.About && part.Tells(topic) >= limits.Told;

    private bool IsOnlySaid(Finding finding, List<StoryPart> parts, Token[] tokens)
    {
        var part = parts.Find(part => tokens[part.First].Start <= finding.Span.Start && finding.Span.End <= tokens[part.Last].End);
        return part is not null && StorySentences.Words(tokens, part.First, part.Last) >= FewestToLeaveOut && part.TopicOf(finding.Concept) is var topic and >= 0
            && part.IsAbout(topic) < LimitsOf(finding.Concept).NotAbout && part.Tells(topic) < LimitsOf(finding.Concept).NotTold;
    }

    private Limits LimitsOf(string concept) => concepts[concept] switch
    {
        { Urgency: Urgency.Emergency } => OfEmergency,
        { Kind: ConceptKind.RedFlag } => OfUrgent,
        _ => OfOther,
    };

    private bool IsOf(Finding finding, string concept) => finding.Concept == concept || concepts.IsCaseOf(finding.Concept, concept);

    private sealed record Limits(float About, float Told, float NotAbout, float NotTold);
}
