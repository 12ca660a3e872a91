using TwitchBot.Knowledge.Learning;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>
/// How likely the articles cover a question: a logistic regression on what its words find and on what reviewed examples tell. Its
/// figures were fitted on collected questions that were left out of the learning, five parts in turn, near misses weighing more so
/// that both errors are nearly equally frequent, on curated wordings and on the questions for development.
/// </summary>
internal static class Confidence
{
    /// <summary>From here on a question counts as covered: where both errors were equally frequent.</summary>
    public const double Covered = 0.5;

    private const double Start = -1.08;
    private const double PerScore = 3.76;
    private const double PerLikeness = -3.64;
    private const double PerMissing = 0.19;
    private const double PerUnknown = 0.28;
    private const double PerDeclined = -1.73;
    private const double PerShare = 2.36;
    private const double PerCovered = 0.63;
    private const double PerLength = 0.41;
    private const double PerVerbatim = 2.08;
    private const double PerNearMiss = -4.98;
    private const float Verbatim = 0.75f;
    private const float MostMissing = 3;
    private const float MostUnknown = 2;

    /// <summary>The likelihood, 0 to 1.</summary>
    /// <param name="part">The question.</param>
    /// <param name="found">The best section by its words.</param>
    /// <param name="evidence">What examples tell.</param>
    public static double Of(QuestionPart part, Candidate found, Evidence evidence)
    {
        var sum = Start + (PerScore * found.Score) + (PerLikeness * found.Likeness)
            + (PerMissing * Math.Min(MostMissing, found.Missing)) + (PerUnknown * Math.Min(MostUnknown, part.Unknown))
            + (part.IsDeclined ? PerDeclined : 0) + (PerNearMiss * evidence.NearMiss) + (PerShare * evidence.Share)
            + (PerCovered * evidence.Covered) + (PerLength * Math.Log(1 + part.Length))
            + (PerVerbatim * Math.Max(0, found.Likeness - Verbatim));
        return 1 / (1 + Math.Exp(-sum));
    }
}
