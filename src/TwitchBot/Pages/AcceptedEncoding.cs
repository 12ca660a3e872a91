using Microsoft.Net.Http.Headers;

namespace TwitchBot.Pages;

/// <summary>Which compression a client takes (RFC 9110, section 12.5.3).</summary>
internal static class AcceptedEncoding
{
    /// <summary>The first of <paramref name="offered"/> that the request accepts; null for none, that is, the plain file.</summary>
    /// <param name="request">The request, with its Accept-Encoding.</param>
    /// <param name="offered">Content codings such as <c>br</c>, the best first.</param>
    public static string? Choose(HttpRequest request, IEnumerable<string> offered)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return offered.FirstOrDefault(coding => Quality(accepted, coding) > 0);
    }

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string coding)
    {
        var named = accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}
