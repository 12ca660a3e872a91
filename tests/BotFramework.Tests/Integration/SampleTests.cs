using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder.Teams;

namespace BotFramework.Tests.Integration;

/// <summary>What real clients sent: shared/samples, where it lies beside the repository.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples
    {
        get
        {
            var folder = Repository.Shared("samples");
            return folder is null ? ["none"] : [.. Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileName(file)).Order()];
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_request_of_a_real_client_is_answered_rightly(string file)
    {
        Assert.SkipWhen(Repository.Shared("samples") is null, "shared/samples is not beside this repository.");
        var json = await File.ReadAllTextAsync(Repository.Shared("samples", file)!, TestContext.Current.CancellationToken);
        var body = JsonElement.Parse(json).GetProperty("body");
        await using var server = await BotServer.StartAsync(new TeamsActivityHandler());

        var answer = await server.PostAsync(body.GetRawText());

        // The sampled bot handled its card's action; a handler without one says so.
        var isInvoke = body.GetProperty("type").GetString() == "invoke";
        Assert.Equal(isInvoke ? HttpStatusCode.NotImplemented : HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nothing_a_real_client_sent_is_lost_on_the_way_through(string file)
    {
        Assert.SkipWhen(Repository.Shared("samples") is null, "shared/samples is not beside this repository.");
        var json = await File.ReadAllTextAsync(Repository.Shared("samples", file)!, TestContext.Current.CancellationToken);
        var body = JsonElement.Parse(json).GetProperty("body");

        var passed = Schema.ActivityJsonTests.PassThrough(body.GetRawText());

        foreach (var property in body.EnumerateObject())
            AssertSame(property.Value, passed.GetProperty(property.Name));
    }

    // Times may be written another way; they stay the same instants.
    private static void AssertSame(JsonElement sent, JsonElement passed)
    {
        if (sent.ValueKind == JsonValueKind.String && sent.TryGetDateTimeOffset(out var time))
            Assert.Equal(time, passed.GetDateTimeOffset());
        else
            Assert.True(JsonElement.DeepEquals(sent, passed), $"{sent} became {passed}");
    }
}
