using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace TwitchBot.DirectLine.Turns;

/// <summary>
/// The bot SDK's own JSON, reached through <see cref="HttpHelper"/>: the one public way to it that is the same
/// whatever serializer the SDK has inside.
/// </summary>
internal sealed class SdkActivityJson : IActivityJson
{
    /// <inheritdoc />
    public async Task<Activity?> ReadAsync(byte[] json)
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = "application/json";
        request.ContentLength = json.Length;
        request.Body = new MemoryStream(json, writable: false);
        return await HttpHelper.ReadRequestAsync<Activity>(request);
    }

    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>> WriteAsync(Activity activity)
    {
        using var body = new MemoryStream();
        var response = new DefaultHttpContext().Response;
        response.Body = body;
        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = StatusCodes.Status200OK, Body = activity });
        await response.BodyWriter.FlushAsync();
        return body.ToArray();
    }
}
