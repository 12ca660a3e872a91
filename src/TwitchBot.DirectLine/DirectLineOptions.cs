namespace TwitchBot.DirectLine;

/// <summary>What an operator may set for the embedded Direct Line channel (configuration section <c>DirectLine</c>).</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// The web sites that may use the channel, by a name of the operator's own. Without one, only the page that this host serves
    /// can obtain a token.
    /// </summary>
    public IDictionary<string, DirectLineSite> Sites { get; } = new Dictionary<string, DirectLineSite>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many requests a minute are taken.</summary>
    public RateLimitOptions RateLimits { get; } = new();

    /// <summary>The key that signs tokens, at least 32 characters; without one, a random key for this process.</summary>
    public string? SigningKey { get; set; }

    /// <summary>How long a token is good for; a client refreshes its token every 15 minutes.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Origins beside those of the sites whose pages may call with a token; <c>*</c> for any.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The origins of all sites, as browsers write them: their pages may also show the chat in a frame.</summary>
    public IReadOnlyList<string> SiteOrigins => [.. Sites.Values.SelectMany(OriginsOf).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Every other origin whose pages may call: those of the sites, and <see cref="AllowedOrigins"/>.</summary>
    public IReadOnlyList<string> Origins =>
        [.. SiteOrigins.Concat(Cleaned(AllowedOrigins)).Distinct(StringComparer.OrdinalIgnoreCase)];

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

    /// <summary>After how long without a word from its client a stream is pinged; proxies close what is silent.</summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the answer to a ping may take before the connection counts as broken.</summary>
    public TimeSpan PongTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take for one frame; a slower one is sent away with a reason and comes back to the rest.</summary>
    public TimeSpan SlowClientLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a frame may wait for a client that takes nothing at all, before the connection is cut.</summary>
    public TimeSpan StuckClientLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may be silent; Direct Line clients send an empty message every 20 seconds.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long turns that run may take to end when the host stops.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The first setting that cannot work, said in one sentence; null where all can.</summary>
    internal string? Problem() => SiteProblem() ?? this switch
    {
        { SigningKey.Length: > 0 and < 32 } => "DirectLine:SigningKey must have at least 32 characters.",
        _ when TokenLifetime <= TimeSpan.Zero => "DirectLine:TokenLifetime must be longer than zero.",
        _ when Retention <= TimeSpan.Zero => "DirectLine:Retention must be longer than zero.",
        _ when UploadLifetime <= TimeSpan.Zero => "DirectLine:UploadLifetime must be longer than zero.",
        _ when Times.Any(time => time <= TimeSpan.Zero) =>
            "DirectLine:PingInterval, PongTimeout, SlowClientLimit, StuckClientLimit, StreamIdleTimeout and DrainTimeout must be longer than zero.",
        { RateLimits: { PerAddress: < 0 } or { PerToken: < 0 } or { PerConversation: < 0 } } =>
            "DirectLine:RateLimits must not be negative; 0 sets no limit.",
        { UploadLimit: <= 0 } or { ActivityLimit: <= 0 } or { HistoryLimit: <= 0 } =>
            "DirectLine:UploadLimit, ActivityLimit and HistoryLimit must be more than zero bytes.",
        { MaxConversations: <= 0 } or { MaxActivities: <= 0 } or { MaxStreams: <= 0 } =>
            "DirectLine:MaxConversations, MaxActivities and MaxStreams must be more than zero.",
        _ when string.IsNullOrWhiteSpace(BotId) => "DirectLine:BotId must not be empty.",
        _ => null,
    };

    /// <summary>The origins of a site's pages, as browsers write them.</summary>
    internal static IReadOnlyList<string> OriginsOf(DirectLineSite site) => Cleaned(site.Origins);

    private static string[] Cleaned(IEnumerable<string> origins) =>
        [.. origins.Where(origin => !string.IsNullOrWhiteSpace(origin)).Select(origin => origin.Trim().TrimEnd('/'))];

    private TimeSpan[] Times => [PingInterval, PongTimeout, SlowClientLimit, StuckClientLimit, StreamIdleTimeout, DrainTimeout];

    private string? SiteProblem()
    {
        foreach (var (name, site) in Sites)
        {
            var secrets = site.Secrets.Where(secret => !string.IsNullOrWhiteSpace(secret)).ToList();
            if (secrets.Count > 2)
                return $"DirectLine:Sites:{name}:Secrets has {secrets.Count} secrets; two are enough to exchange one while the other works.";
            if (secrets.Exists(secret => secret.Length < DirectLineSite.ShortestSecret))
                return $"DirectLine:Sites:{name}:Secrets has a secret of less than {DirectLineSite.ShortestSecret} characters.";
            if (OriginsOf(site).FirstOrDefault(origin => !IsOrigin(origin)) is { } wrong)
                return $"DirectLine:Sites:{name}:Origins has '{wrong}'; an origin is a scheme and a host, such as https://clinic.example.";
        }

        return null;
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
