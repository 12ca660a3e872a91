using Microsoft.Playwright;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>What a browser complains of and asks for while it shows a page, from the first request on.</summary>
internal sealed class PageLog
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public PageLog(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        page.WebSocket += (_, socket) => _requests.Add(socket.Url);
    }

    /// <summary>Errors, warnings, and refusals by the page's policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Every address asked for, WebSockets included.</summary>
    public IReadOnlyList<string> Requests => _requests;
}
