namespace TwitchBot.Language.Answers.Examples;

/// <summary>What an answer tells of the thing asked about. The first two are each other's opposites.</summary>
internal enum AnswerState
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>They cannot say.</summary>
    Unsure,

    /// <summary>It tells nothing.</summary>
    None,
}
