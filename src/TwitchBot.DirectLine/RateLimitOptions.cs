namespace TwitchBot.DirectLine;

/// <summary>How many requests a minute are taken (configuration section <c>DirectLine:RateLimits</c>); 0 sets no limit.</summary>
public sealed class RateLimitOptions
{
    /// <summary>
    /// From one network address; of IPv6, from one network of 64 bits. Many people may share one, so it is generous. Requests from
    /// this machine itself are not limited: they may all be those of a proxy.
    /// </summary>
    public int PerAddress { get; set; } = 3_000;

    /// <summary>From one user in one conversation; a client that polls makes 60.</summary>
    public int PerToken { get; set; } = 600;

    /// <summary>Activities that are sent into one conversation, by whomever.</summary>
    public int PerConversation { get; set; } = 240;
}
