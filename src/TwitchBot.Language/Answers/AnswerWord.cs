namespace TwitchBot.Language.Answers;

/// <summary>What a phrase says to a question.</summary>
internal enum AnswerWord
{
    Yes,

    /// <summary>Yes, where nothing but a degree follows ("I do").</summary>
    YesAlone,
    No,
    Unsure,

    /// <summary>Nothing is wrong.</summary>
    Fine,

    /// <summary>Something is wrong.</summary>
    Trouble,

    /// <summary>Says nothing.</summary>
    Filler,
}
