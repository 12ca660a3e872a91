using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Replies;

/// <summary>Knows where people can read the articles; a host that serves them says so.</summary>
public interface IArticleAddress
{
    /// <summary>The absolute address of a section, as the person who sent an activity can open it; null where none is known.</summary>
    /// <param name="section">The section's id, <c>article#section</c>.</param>
    /// <param name="activity">What the person sent.</param>
    string? Of(string section, IActivity activity);
}

/// <summary>Where nobody serves the articles as pages: a terminal, a test.</summary>
internal sealed class NoArticleAddress : IArticleAddress
{
    public string? Of(string section, IActivity activity) => null;
}
