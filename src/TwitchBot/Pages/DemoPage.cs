namespace TwitchBot.Pages;

/// <summary>A page such as a clinic might have, with the chat bubble on it, which says how to put it on one's own.</summary>
internal static class DemoPage
{
    /// <summary>Maps it at <c>/demo</c>.</summary>
    public static void MapDemo(this IEndpointRouteBuilder endpoints)
    {
        using var stream = typeof(DemoPage).Assembly.GetManifestResourceStream("demo.html")!;
        using var reader = new StreamReader(stream);
        endpoints.MapMethods("/demo", [HttpMethods.Get, HttpMethods.Head], new ReadyPage(reader.ReadToEnd(), ContentSecurityPolicy.ForDemo).SendAsync);
    }
}
