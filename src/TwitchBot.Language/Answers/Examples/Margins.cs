namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// How likely a reading must be to count, as a share of 1. Set on the develop sets and on held-out lines of the bank; the tests in
/// Answers/Examples measure what they come to.
/// </summary>
internal static class Margins
{
    /// <summary>Less than this tells nothing.</summary>
    public const float Likely = 0.58f;

    /// <summary>That one of several things asked about at once is there must be likelier: there are so many ways to err.</summary>
    public const float LikelyOneOfSeveral = 0.85f;

    /// <summary>That a warning sign is not there must be likelier: to miss one is the worst mistake.</summary>
    public const float WarningSignAbsent = 0.995f;

    /// <summary>... and a sentence of a story in these words must tell it less likely than this.</summary>
    public const float NotToldBySentence = 0.1f;

    /// <summary>... in so few words: what goes on for longer may turn.</summary>
    public const int MostWordsToRuleOut = 10;

    /// <summary>
    /// What rules read as the absence of a warning sign must be as likely as this; for questions that a yes answers with "it is fine",
    /// where the words of rules mislead more easily, as likely as <see cref="WarningSignAbsent"/>.
    /// </summary>
    public const float NoWarning = 0.97f;

    /// <summary>A plain yes to "is it fine?" that goes on must be as likely as this to say that it is.</summary>
    public const float PlainlyFine = 0.8f;

    /// <summary>A plain no that goes on in words as likely as this to tell the warning sign ("no end of them") is none.</summary>
    public const float PlainlyTold = 0.3f;

    /// <summary>From here on the examples know better than rules that read single words.</summary>
    public const float Sure = 0.95f;

    /// <summary>From here on a message that the examples say tells nothing does so, whatever words a rule hears in it.</summary>
    public const float SurelyNone = 0.9f;

    /// <summary>A question that is like none of the bank asks about no topic.</summary>
    public const float LikeQuestion = 0.2f;

    /// <summary>What it adds to a topic's likeness that a question names it.</summary>
    public const float Named = 0.17f;

    /// <summary>What it adds to the chance of a question for the opposite that its words were read so.</summary>
    public const float ReadAsOpposite = 0.5f;

    /// <summary>How much it counts that the question's words, told as an answer, would say that the thing is not there.</summary>
    public const float Opposing = 0.3f;
}
