using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What a request's body holds: an activity, or what is wrong with it and with which status that is said.</summary>
internal readonly record struct ActivityRequest(Activity? Activity, int Status, string? Problem)
{
    /// <summary>Larger bodies are refused; Teams itself stops at about 100 KB.</summary>
    public const int MaxBytes = 256 * 1024;

    public static async ValueTask<ActivityRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return TooLarge();

        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var tooLarge = read.Buffer.Length > MaxBytes;
            if (!tooLarge && !read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var result = tooLarge ? TooLarge() : Parse(read.Buffer);
            body.AdvanceTo(read.Buffer.End);
            return result;
        }
    }

    private static ActivityRequest Parse(ReadOnlySequence<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var activity = JsonSerializer.Deserialize(ref reader, WireJson.TypeInfo<Activity>());
            if (reader.Read())
                return Bad("The body must be one JSON object and nothing after it.");
            if (activity is null)
                return Bad("The body must be an Activity: a JSON object.");
            if (string.IsNullOrEmpty(activity.Type))
                return Bad("The Activity has no type.");
            if (string.IsNullOrEmpty(activity.Conversation?.Id))
                return Bad("The Activity has no conversation with an id.");
            return new ActivityRequest(activity, StatusCodes.Status200OK, Problem: null);
        }
        catch (JsonException e)
        {
            return Bad($"The body is not a valid Activity in JSON: see line {e.LineNumber + 1 ?? 1}, byte {e.BytePositionInLine ?? 0}{At(e.Path)}.");
        }
    }

    private static string At(string? path) => path is null or "$" ? string.Empty : $", at {path}";

    private static ActivityRequest Bad(string problem) => new(null, StatusCodes.Status400BadRequest, problem);

    private static ActivityRequest TooLarge() =>
        new(null, StatusCodes.Status413PayloadTooLarge, $"The Activity is larger than {MaxBytes / 1024} KB.");
}
