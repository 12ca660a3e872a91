namespace TwitchBot.Language.Answers;

/// <summary>A yes-or-no answer relative to the question asked.</summary>
public enum YesNo
{
    /// <summary>The message holds no answer.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>They do not know.</summary>
    Unsure,
}
