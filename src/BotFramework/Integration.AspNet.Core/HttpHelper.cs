using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes HTTP bodies in the JSON of the wire.</summary>
public static class HttpHelper
{
    /// <summary>The body as <typeparamref name="T"/>; the default where it is not valid JSON or does not fit.</summary>
    public static async Task<T?> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, WireJson.TypeInfo<T>(), request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes status and body; without a response, 200 and no body.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse? invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body)
            return;

        var buffer = JsonBuffer.Of(body);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = buffer.Json.Length;
        await response.Body.WriteAsync(buffer.Json, response.HttpContext.RequestAborted);
        buffer.Return();
    }
}
