namespace TwitchBot.Pages;

/// <summary>A page such as a clinic might have, with the chat bubble on it, which says how to put it on one's own.</summary>
internal static class DemoPage
{
    /// <summary>Maps it at <c>/demo</c>.</summary>
    public static void MapDemo(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/demo", [HttpMethods.Get, HttpMethods.Head], new ReadyPage(Read, ContentSecurityPolicy.ForDemo).SendAsync);
    }

    private static string Read()
    {
        using var stream = typeof(DemoPage).Assembly.GetManifestResourceStream("demo.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
