namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels.</summary>
public static class Channels
{
    /// <summary>Cortana.</summary>
    public const string Cortana = "cortana";

    /// <summary>Direct Line, and Web Chat through it.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line with speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Facebook Messenger.</summary>
    public const string Facebook = "facebook";

    /// <summary>Kik.</summary>
    public const string Kik = "kik";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>The test adapter.</summary>
    public const string Test = "test";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";
}
