using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Triage;

namespace TwitchBot.Triage;

/// <summary>What a question asks about and nothing is known of yet.</summary>
/// <param name="content">The vocabulary.</param>
public sealed class OpenSigns(BotContent content)
{
    /// <summary>
    /// The concepts of a question that nothing was said about; none where the strictest sign it asks about is there, for then the
    /// rest can change nothing. A concept that only stands for the others is never told by itself.
    /// </summary>
    public IEnumerable<string> Of(Question question, IFacts facts)
    {
        var strictest = Urgency.SelfCare;
        foreach (var id in question.About)
        {
            var urgency = content.Concepts[id].Urgency ?? Urgency.SelfCare;
            strictest = urgency > strictest ? urgency : strictest;
        }

        return strictest > Urgency.SelfCare && question.About.Any(id => content.Concepts[id].Urgency == strictest && facts.State(id) == FindingState.Present)
            ? []
            : question.About.Where(id => content.Concepts[id].Words.Count > 0 && facts.State(id) is null);
    }
}
