using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace TwitchBot.Tests.Pages;

public sealed partial class ChatPageTests(PageServer server) : IClassFixture<PageServer>
{
    public static TheoryData<string> Ours { get; } =
        ["/", "/chat.js", "/chat.css", "/theme.js", "/chat/connection.js", "/chat/look.js", "/chat/session.js"];

    [Fact]
    public async Task The_policy_names_the_nonce_that_the_page_carries()
    {
        using var response = await server.GetAsync("/");
        var page = await ReadAsync(response);

        var nonce = Nonce().Match(page).Groups["nonce"].Value;
        Assert.NotEmpty(nonce);
        Assert.Contains($"style-src 'self' 'nonce-{nonce}'", Policy(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_has_a_nonce_of_its_own()
    {
        using var first = await server.GetAsync("/");
        using var second = await server.GetAsync("/");

        Assert.NotEqual(Policy(first), Policy(second));
    }

    [Fact]
    public async Task The_policy_allows_this_host_and_no_other()
    {
        using var response = await server.GetAsync("/");

        var authority = server.Address.Authority;
        Assert.Contains($"connect-src 'self' blob: ws://{authority} wss://{authority};", Policy(response), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; script-src 'self';", Policy(response), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task Nothing_of_ours_names_another_origin(string path)
    {
        using var response = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(OtherOrigin().Matches(await ReadAsync(response)));
    }

    [Fact]
    public async Task Every_file_that_the_page_names_is_there()
    {
        using var page = await server.GetAsync("/");

        foreach (Match file in Named().Matches(await ReadAsync(page)))
        {
            using var response = await server.GetAsync("/" + file.Groups["file"].Value);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task Web_Chat_comes_in_the_best_form_that_the_client_takes(string accepted, string? coding)
    {
        using var response = await server.GetAsync(await WebChatAsync(), ("Accept-Encoding", accepted));

        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept-Encoding", Header(response, "Vary"));
    }

    [Fact]
    public async Task Web_Chat_is_the_same_in_every_form()
    {
        var path = await WebChatAsync();
        using var plain = await server.GetAsync(path);
        using var brotli = await server.GetAsync(path, ("Accept-Encoding", "br"));
        using var gzip = await server.GetAsync(path, ("Accept-Encoding", "gzip"));

        var expected = await ReadAsync(plain);
        await using var fromBrotli = new BrotliStream(await StreamAsync(brotli), CompressionMode.Decompress);
        await using var fromGzip = new GZipStream(await StreamAsync(gzip), CompressionMode.Decompress);
        Assert.Equal(expected, await new StreamReader(fromBrotli).ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(expected, await new StreamReader(fromGzip).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Web_Chat_is_kept_for_a_year_and_the_rest_is_asked_for_again()
    {
        using var webChat = await server.GetAsync(await WebChatAsync());
        using var script = await server.GetAsync("/chat.js");
        using var page = await server.GetAsync("/");

        Assert.Equal("public, max-age=31536000, immutable", Header(webChat, "Cache-Control"));
        Assert.Equal("no-cache", Header(script, "Cache-Control"));
        Assert.Equal("no-cache", Header(page, "Cache-Control"));
        Assert.Null(page.Headers.ETag);
    }

    [Fact]
    public async Task A_file_that_the_client_has_already_is_not_sent_again()
    {
        using var first = await server.GetAsync("/chat.js");
        using var second = await server.GetAsync("/chat.js", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static string Policy(HttpResponseMessage response) => Header(response, "Content-Security-Policy");

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    private static Task<string> ReadAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static Task<Stream> StreamAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

    private async Task<string> WebChatAsync()
    {
        using var page = await server.GetAsync("/");
        return "/" + Named().Matches(await ReadAsync(page)).Select(match => match.Groups["file"].Value)
            .Single(file => file.StartsWith("lib/webchat-", StringComparison.Ordinal));
    }

    [GeneratedRegex("data-nonce=\"(?<nonce>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Nonce();

    [GeneratedRegex("(?:src|href)=\"(?<file>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex("(?:https?:|wss?:|[\"'(])//[a-z0-9]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OtherOrigin();
}
