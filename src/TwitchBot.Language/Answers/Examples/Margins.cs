namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// How likely a reading must be to count, as a share of 1. Set on the develop sets and on held-out lines of the bank; the tests in
/// Answers/Examples measure what they come to.
/// </summary>
internal static class Margins
{
    /// <summary>Less than this tells nothing.</summary>
    public const float Likely = 0.5f;

    /// <summary>That a warning sign is not there must be likelier: to miss one is the worst mistake.</summary>
    public const float WarningSignAbsent = 0.95f;

    /// <summary>From here on the examples know better than rules that read single words: of held-out answers they are right 9 times in 10.</summary>
    public const float Sure = 0.97f;

    /// <summary>That a warning sign is there need not be as sure, to outweigh rules.</summary>
    public const float SureOfWarningSign = 0.97f;

    /// <summary>A question that is like none of the bank asks about no topic.</summary>
    public const float LikeQuestion = 0.2f;

    /// <summary>What it adds to a topic's likeness that a question names it.</summary>
    public const float Named = 0.5f;

    /// <summary>What it adds to the chance of a question for the opposite that its words were read so.</summary>
    public const float ReadAsOpposite = 0.5f;

    /// <summary>How much the likest single question counts beside what all of them have in common.</summary>
    public const float LikestQuestion = 0.7f;
}
