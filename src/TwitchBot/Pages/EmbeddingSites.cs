namespace TwitchBot.Pages;

/// <summary>The sites that may show the chat on their pages: the origins of every site of the Direct Line channel.</summary>
internal static class EmbeddingSites
{
    private const string Sites = "DirectLine:Sites";

    /// <summary>Their origins; blank ones, as a template may leave them, do not count.</summary>
    public static IReadOnlyList<string> Origins(IConfiguration configuration) =>
    [
        .. Entries(configuration).Select(entry => entry.Value!.Trim().TrimEnd('/')).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The sentence that refuses to start with an origin no browser knows; null where all are fine.</summary>
    public static string? Refusal(IConfiguration configuration) => Entries(configuration)
        .Where(entry => !IsOrigin(entry.Value!.Trim().TrimEnd('/')))
        .Select(entry => $"{entry.Path} is \"{entry.Value}\"; it must be an origin such as https://www.example.org, without a path.")
        .FirstOrDefault();

    private static IEnumerable<IConfigurationSection> Entries(IConfiguration configuration) => configuration.GetSection(Sites).GetChildren()
        .SelectMany(site => site.GetSection("Origins").GetChildren())
        .Where(entry => !string.IsNullOrWhiteSpace(entry.Value));

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);
}
