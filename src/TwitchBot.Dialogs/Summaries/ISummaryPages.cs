using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Summaries;

/// <summary>Keeps summaries as pages for a while, below addresses nobody can guess; a host that serves pages does.</summary>
public interface ISummaryPages
{
    /// <summary>How long a page is kept.</summary>
    TimeSpan Lifetime { get; }

    /// <summary>Keeps a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="activity">What the person sent.</param>
    /// <returns>Its absolute address, as that person can open it; null where none is known, and nothing is kept.</returns>
    string? Keep(string html, IActivity activity);
}

/// <summary>Where nobody serves pages: a terminal, a test.</summary>
internal sealed class NoSummaryPages : ISummaryPages
{
    public TimeSpan Lifetime => TimeSpan.Zero;

    public string? Keep(string html, IActivity activity) => null;
}
