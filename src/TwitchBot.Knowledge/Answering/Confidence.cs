using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>
/// How likely the articles cover a question: a logistic regression on the best candidate, its figures fitted on the set for
/// development, so that of the questions given 0.8 about eight in ten are covered.
/// </summary>
internal static class Confidence
{
    /// <summary>From here on a question counts as covered.</summary>
    public const double Covered = 0.45;

    private const double Start = -4.15;
    private const double PerScore = 4.98;
    private const double PerLikeness = 4.73;
    private const double PerMissing = -2.19;
    private const double PerUnknown = 1.13;
    private const float MostMissing = 3;
    private const float MostUnknown = 2;

    /// <summary>The likelihood, 0 to 1.</summary>
    public static double Of(QuestionPart part, Candidate best)
    {
        var evidence = Start + (PerScore * best.Score) + (PerLikeness * best.Likeness)
            + (PerMissing * Math.Min(MostMissing, best.Missing)) + (PerUnknown * Math.Min(MostUnknown, part.Unknown));
        return 1 / (1 + Math.Exp(-evidence));
    }
}
