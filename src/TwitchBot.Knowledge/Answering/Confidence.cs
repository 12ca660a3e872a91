using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>How likely a score means that the articles cover a question; both figures are fitted on the set for development.</summary>
internal static class Confidence
{
    /// <summary>From here on a question counts as covered.</summary>
    public const double Covered = 0.5;

    private const double Slope = 18;
    private const double Even = 0.46;

    /// <summary>The likelihood, 0 to 1.</summary>
    public static double Of(QuestionPart part, List<Candidate> candidates) => 1 / (1 + Math.Exp(-Slope * (candidates[0].Score - Even)));
}
