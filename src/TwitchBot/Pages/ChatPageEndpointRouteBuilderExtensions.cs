
namespace TwitchBot.Pages;

/// <summary>Maps the chat page.</summary>
public static class ChatPageEndpointRouteBuilderExtensions
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Maps the chat page at <c>/</c> and its files, which the build put into <c>wwwroot</c> next to the host's binaries. The page
    /// talks to the Direct Line channel at <c>/v3/directline</c> of the same host.
    /// </summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="embeddedBy">Origins whose pages may show the chat in a frame, such as <c>https://clinic.example</c>.</param>
    /// <exception cref="InvalidOperationException">The build did not put Web Chat's bundle there.</exception>
    public static IEndpointRouteBuilder MapChatPage(this IEndpointRouteBuilder endpoints, params IReadOnlyList<string> embeddedBy)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var directory = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var files = directory.Exists ? PageFile.AllBelow(directory) : [];
        // An older version may still lie there after an upgrade.
        var webChat = files.Where(file => file.Path.StartsWith("/lib/webchat-", StringComparison.Ordinal)).MaxBy(file => file.LastWrite)
            ?? throw new InvalidOperationException($"Web Chat is missing in {directory.FullName}/lib: build src/TwitchBot again.");

        endpoints.MapMethods("/", Reading, ChatPage.Load(webChat.Path.TrimStart('/'), embeddedBy).SendAsync);
        foreach (var file in files)
            endpoints.MapMethods(file.Path, Reading, file.SendAsync);
        return endpoints;
    }
}
