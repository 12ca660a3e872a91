namespace TwitchBot.DirectLine;

/// <summary>What an operator may set for the embedded Direct Line channel (configuration section <c>DirectLine</c>).</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// The channel's secret, for servers that make tokens for pages of other origins. Without one, only the page that this
    /// host serves can obtain a token.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>The key that signs tokens, at least 32 characters; without one, a random key for this process.</summary>
    public string? SigningKey { get; set; }

    /// <summary>How long a token is good for; a client refreshes its token every 15 minutes.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Other origins whose pages may call, such as <c>https://clinic.example</c>; <c>*</c> for any.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The largest uploaded file, in bytes.</summary>
    public int UploadLimit { get; set; } = 4 * 1024 * 1024;

    /// <summary>How many bytes of uploaded files are kept at a time; past it the oldest go first.</summary>
    public long UploadStoreLimit { get; set; } = 64 * 1024 * 1024;

    /// <summary>How long an uploaded file can be fetched.</summary>
    public TimeSpan UploadLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The largest activity a client may send, in bytes of JSON.</summary>
    public int ActivityLimit { get; set; } = 256 * 1024;

    /// <summary>The bot's id in every conversation.</summary>
    public string BotId { get; set; } = "twitchbot";

    /// <summary>The bot's name in every conversation.</summary>
    public string BotName { get; set; } = "TwitchBot";

    /// <summary>How long a conversation in which nothing happens is remembered.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many conversations are remembered; past it the one idle for longest goes first.</summary>
    public int MaxConversations { get; set; } = 10_000;

    /// <summary>How many activities of one conversation are remembered; past it the oldest go first.</summary>
    public int MaxActivities { get; set; } = 2_000;

    /// <summary>How many bytes of JSON of one conversation are remembered; past it the oldest activities go first.</summary>
    public int HistoryLimit { get; set; } = 8 * 1024 * 1024;

    /// <summary>How many bytes of JSON are remembered in all; past it the conversation idle for longest goes first.</summary>
    public long FeedLimit { get; set; } = 256 * 1024 * 1024;

    /// <summary>How many streams may be open at a time.</summary>
    public int MaxStreams { get; set; } = 10_000;

    /// <summary>The first setting that cannot work, said in one sentence; null where all can.</summary>
    internal string? Problem() => this switch
    {
        { Secret.Length: > 0 and < 16 } => "DirectLine:Secret must have at least 16 characters.",
        { SigningKey.Length: > 0 and < 32 } => "DirectLine:SigningKey must have at least 32 characters.",
        _ when TokenLifetime <= TimeSpan.Zero => "DirectLine:TokenLifetime must be longer than zero.",
        _ when Retention <= TimeSpan.Zero => "DirectLine:Retention must be longer than zero.",
        _ when UploadLifetime <= TimeSpan.Zero => "DirectLine:UploadLifetime must be longer than zero.",
        { UploadLimit: <= 0 } or { ActivityLimit: <= 0 } or { HistoryLimit: <= 0 } =>
            "DirectLine:UploadLimit, ActivityLimit and HistoryLimit must be more than zero bytes.",
        { MaxConversations: <= 0 } or { MaxActivities: <= 0 } or { MaxStreams: <= 0 } =>
            "DirectLine:MaxConversations, MaxActivities and MaxStreams must be more than zero.",
        _ when string.IsNullOrWhiteSpace(BotId) => "DirectLine:BotId must not be empty.",
        _ => null,
    };
}
