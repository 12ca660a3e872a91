using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace TwitchBot.Cli.Transcripts;

/// <summary>The file the Emulator opens: all activities of a conversation as one JSON array.</summary>
internal static class TranscriptFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The file's text.</summary>
    public static async Task<string> WriteAsync(IEnumerable<Activity> activities)
    {
        var array = new JsonArray();
        foreach (var activity in activities)
        {
            array.Add(await ToJsonAsync(activity));
        }

        return array.ToJsonString(Indented) + "\n";
    }

    /// <summary>The bot SDK's own JSON: the one public way to it is to let the SDK write a response.</summary>
    private static async Task<JsonNode?> ToJsonAsync(Activity activity)
    {
        using var body = new MemoryStream();
        var response = new DefaultHttpContext().Response;
        response.Body = body;
        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = activity });
        await response.BodyWriter.FlushAsync();
        return JsonNode.Parse(body.ToArray());
    }
}
