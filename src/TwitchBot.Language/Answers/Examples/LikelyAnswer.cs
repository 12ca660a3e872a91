namespace TwitchBot.Language.Answers.Examples;

/// <summary>What the examples tell of an answer.</summary>
/// <param name="Answer">It; none where a message is like no answer.</param>
/// <param name="IsSure">Whether it is so like them that they know better than rules.</param>
internal readonly record struct LikelyAnswer(YesNo Answer, bool IsSure)
{
    /// <summary>Whether it is so like what answers nothing that single words of it answer nothing either.</summary>
    public bool IsSurelyNone { get; init; }

    /// <summary>Whether a warning sign was asked about that may well be there: no rule may then say that it isn't.</summary>
    public bool WarnsOfSign { get; init; }

    /// <summary>Whether even a yes to "is it fine?" may not be taken for one.</summary>
    public bool WarnsPlainly { get; init; }

    /// <summary>Whether it tells a warning sign that was asked about.</summary>
    public bool TellsSign { get; init; }
}
