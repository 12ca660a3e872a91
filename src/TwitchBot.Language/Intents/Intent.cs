namespace TwitchBot.Language.Intents;

/// <summary>What a person wants with a message.</summary>
public enum Intent
{
    /// <summary>To tell or to answer something.</summary>
    Tell,

    /// <summary>To ask a question.</summary>
    Ask,

    /// <summary>To have their twitch assessed.</summary>
    Assess,

    /// <summary>To correct an earlier answer.</summary>
    Correct,

    /// <summary>To go back one question.</summary>
    Back,

    /// <summary>To leave a question out.</summary>
    Skip,

    /// <summary>To hear the question again.</summary>
    Repeat,

    /// <summary>To know why it is asked.</summary>
    WhyAsk,

    /// <summary>To know what the bot can do.</summary>
    Help,

    /// <summary>To stop.</summary>
    Stop,

    /// <summary>To begin again.</summary>
    StartOver,

    /// <summary>To hear more of the last answer.</summary>
    More,

    /// <summary>A greeting.</summary>
    Greet,

    /// <summary>Thanks.</summary>
    Thank,

    /// <summary>A goodbye.</summary>
    Goodbye,

    /// <summary>To take back a sign that was announced as an emergency.</summary>
    Withdraw,

    /// <summary>To take back what was told as a joke or as somebody else's; whether nobody has it is to be asked.</summary>
    Unsay,

    /// <summary>To say that help was called or is on its way.</summary>
    HelpComes,

    /// <summary>A complaint about the bot.</summary>
    Complain,

    /// <summary>Fear for their life or health.</summary>
    Fear,

    /// <summary>Thoughts of self-harm.</summary>
    SelfHarm,

    /// <summary>To see what is kept about them.</summary>
    ShowData,

    /// <summary>To have a summary for their doctor.</summary>
    Summary,

    /// <summary>To have it deleted.</summary>
    ForgetData,

    /// <summary>To talk to a human.</summary>
    Human,

    /// <summary>An emergency is told.</summary>
    Emergency,
}
