using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TwitchBot.DirectLine.Tests;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_picture_reaches_the_bot_and_can_be_fetched()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var sent = await UploadAsync(
            conversation, """{"type":"message","text":"files","channelData":{"clientActivityID":"u1"}}""", ("nose.png", Png));
        var echo = (await conversation.PollAsync()).Activities[1];
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal(("u1", sent["id"]), ((string?)echo["channelData"]!["clientActivityID"], (string?)echo["id"]));
        var seen = Assert.Single(server.Script.Attachments);
        Assert.Equal(("image/png", "nose.png"), (seen.ContentType, seen.Name));
        Assert.Equal((string?)echo["attachments"]![0]!["contentUrl"], seen.ContentUrl);

        using var response = await server.Http.GetAsync(new Uri(seen.ContentUrl!), TestContext.Current.CancellationToken);
        Assert.Equal(Png, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_pdf_is_taken_without_an_activity_and_offered_for_saving()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var sent = await UploadAsync(
            conversation, activity: null, ("..\\../letter.exe", Encoding.ASCII.GetBytes("%PDF-1.7 ...")));
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var seen = Assert.Single(server.Script.Attachments);
        Assert.Equal(("application/pdf", "letter.pdf"), (seen.ContentType, seen.Name));
        using var response = await server.Http.GetAsync(new Uri(seen.ContentUrl!), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_file_that_the_activity_describes_too_comes_once_with_its_thumbnail()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        const string Described = """{"contentType":"image/png","name":"nose.png","thumbnailUrl":"data:image/jpeg;base64,AA=="}""";
        await UploadAsync(conversation, $$"""{"type":"message","text":"files","attachments":[{{Described}}]}""", ("nose.png", Png));
        var echo = (await conversation.PollAsync()).Activities[1];
        var seen = Assert.Single(echo["attachments"]!.AsArray())!;
        Assert.NotNull(seen["contentUrl"]);
        Assert.Equal("data:image/jpeg;base64,AA==", (string?)seen["thumbnailUrl"]);
    }

    [Fact]
    public async Task Several_files_come_together()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var gif = Encoding.ASCII.GetBytes("GIF89a...");
        await UploadAsync(conversation, """{"type":"message","text":"files"}""", ("a.png", Png), ("b.gif", gif));
        Assert.Equal(["image/png", "image/gif"], server.Script.Attachments.Select(each => each.ContentType));
    }

    [Theory]
    [InlineData("page.png", "<html><script>alert(1)</script></html>")]
    [InlineData("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("empty.png", "")]
    public async Task What_is_no_picture_and_no_pdf_is_refused_whatever_its_name(string name, string content)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await UploadAsync(conversation, activity: null, (name, Encoding.UTF8.GetBytes(content)));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType"), (answer.Status, answer.Code));
        Assert.Single(await conversation.TextsAsync());
    }

    [Fact]
    public async Task A_file_over_four_megabytes_is_refused()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await UploadAsync(conversation, activity: null, ("big.png", [.. Png, .. new byte[4 * 1024 * 1024]]));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.Status, answer.Code));
        Assert.Contains("4 MB", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_multipart_is_refused()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await server.PostAsync(conversation.Path + "/upload", conversation.Token, "{}");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task A_multipart_body_that_breaks_off_is_refused()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, conversation.Path + "/upload")
        {
            Content = new StringContent("--x\r\nContent-Disposition: form-data; name=file\r\n\r\nGIF89a"),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        var answer = await server.SendAsync(request, conversation.Token);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_upload_can_be_fetched_for_a_limited_time_only()
    {
        await using var server = await Server.StartAsync(("UploadLifetime", "0:10:00"));
        var conversation = await server.StartConversationAsync();
        await UploadAsync(conversation, activity: null, ("nose.png", Png));
        server.Clock.Advance(TimeSpan.FromMinutes(10));
        using var response = await server.Http.GetAsync(
            new Uri(server.Script.Attachments[0].ContentUrl!), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<Answer> UploadAsync(
        Conversation conversation, string? activity, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        if (activity is not null)
            form.Add(new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, conversation.Path + "/upload?userId=dl_ada");
        request.Content = form;
        return await conversation.Server.SendAsync(request, conversation.Token);
    }
}
