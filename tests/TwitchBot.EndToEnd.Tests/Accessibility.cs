using System.Text.Json;
using Microsoft.Playwright;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>The accessibility checker axe, run in a page or a frame of it.</summary>
internal static class Accessibility
{
    private const string Check =
        """
        async () => (await axe.run()).violations
          .filter(each => ['serious', 'critical'].includes(each.impact))
          .map(each => `${each.id}: ${each.nodes.map(node => node.html.slice(0, 200) + ' ' + (node.any[0]?.message ?? '')).join(' / ')}`)
        """;

    /// <summary>No serious violation in the page, its frames apart.</summary>
    public static Task AssertAsync(IPage page) => AssertAsync(page.MainFrame);

    /// <summary>No serious violation in the frame.</summary>
    public static async Task AssertAsync(IFrame frame)
    {
        await frame.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));
        Assert.Equal("[]", (await frame.EvaluateAsync<JsonElement>(Check)).GetRawText());
    }
}
