using TwitchBot.Knowledge.Learning;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>
/// How likely the articles cover a question: a logistic regression on what its words find and on what reviewed examples tell. Its
/// figures were fitted on collected questions that were left out of the learning, five parts in turn, near misses weighing twice so
/// that both errors are nearly equally frequent.
/// </summary>
internal static class Confidence
{
    /// <summary>From here on a question counts as covered: where both errors were equally frequent.</summary>
    public const double Covered = 0.5;

    private const double Start = -0.6;
    private const double PerScore = 1.92;
    private const double PerLikeness = -2.37;
    private const double PerVerbatim = 2.14;
    private const double PerShare = 2.44;
    private const double PerCovered = 0.65;
    private const double PerNearMiss = -3.22;
    private const double PerDeclined = -1.31;
    private const double PerLength = 0.48;
    private const double PerContent = -0.93;
    private const double PerStrange = 0.73;
    private const double PerStrangeShare = -3.39;
    private const float Verbatim = 0.75f;
    private const int MostStrange = 2;

    /// <summary>The likelihood, 0 to 1.</summary>
    /// <param name="part">The question.</param>
    /// <param name="found">The best section by its words.</param>
    /// <param name="evidence">What examples tell.</param>
    public static double Of(QuestionPart part, Candidate found, Evidence evidence)
    {
        var sum = Start + (PerScore * found.Score) + (PerLikeness * found.Likeness) + (PerVerbatim * Math.Max(0, found.Likeness - Verbatim))
            + (PerShare * evidence.Share) + (PerCovered * evidence.Covered) + (PerNearMiss * evidence.NearMiss)
            + (part.IsDeclined ? PerDeclined : 0) + (PerLength * Math.Log(1 + part.Length)) + (part.HasContent ? PerContent : 0)
            + (PerStrange * Math.Min(MostStrange, evidence.Strange)) + (PerStrangeShare * evidence.StrangeShare);
        return 1 / (1 + Math.Exp(-sum));
    }
}
