namespace TwitchBot.DirectLine;

/// <summary>A web site that may use the channel (configuration section <c>DirectLine:Sites:{name}</c>).</summary>
public sealed class DirectLineSite
{
    /// <summary>The fewest characters of a secret.</summary>
    public const int ShortestSecret = 16;

    /// <summary>
    /// The secrets with which the site's server gets tokens for its visitors: two at most, so that one can be exchanged while the
    /// other works. Blank entries don't count.
    /// </summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>The origins of its pages, such as <c>https://clinic.example</c>. Blank entries don't count.</summary>
    public IList<string> Origins { get; } = [];
}
