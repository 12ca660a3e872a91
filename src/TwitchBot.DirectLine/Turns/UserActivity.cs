using System.Buffers;
using System.Text;
using System.Text.Json;
using TwitchBot.DirectLine.Uploads;

namespace TwitchBot.DirectLine.Turns;

/// <summary>
/// An activity of a user, with the server's own fields in it and everything else as it came, so that the echo keeps also what
/// no bot SDK knows.
/// </summary>
/// <param name="id">The activity's id.</param>
/// <param name="conversationId">The conversation it belongs to.</param>
/// <param name="user">Who says it.</param>
/// <param name="bot">Who is spoken to.</param>
internal sealed class UserActivity(string id, string conversationId, Party user, Party bot)
{
    // Compared without case, because a bot SDK may read the names that way.
    private static readonly HashSet<string> ServersOwn = new(StringComparer.OrdinalIgnoreCase)
    {
        "type", "id", "timestamp", "channelId", "serviceUrl", "from", "conversation", "recipient", "callerId", "deliveryMode",
        "relatesTo", "attachments",
    };

    /// <summary>The activity's id.</summary>
    public string Id => id;

    /// <summary>The conversation it belongs to.</summary>
    public string ConversationId => conversationId;

    /// <summary>Its JSON: what the client sent, the server's fields, and the files that came along.</summary>
    /// <param name="client">What the client sent.</param>
    /// <param name="files">Files, each with the address at which it can be fetched.</param>
    public byte[] Write(ClientActivity client, IReadOnlyList<(Upload File, string Url)> files)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", client.Type);
            json.WriteString("id", id);
            json.WriteString("channelId", DirectLineIds.Channel);
            json.WriteString("serviceUrl", DirectLineIds.ServiceUrl);
            WriteParty(json, "from", user, "user");
            json.WriteStartObject("conversation");
            json.WriteString("id", conversationId);
            json.WriteEndObject();
            WriteParty(json, "recipient", bot, "bot");
            WriteAttachments(json, client.Root, files);
            foreach (var property in client.Root.EnumerateObject())
            {
                if (!ServersOwn.Contains(property.Name))
                    property.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>An activity's JSON with the time at which it took its place in the conversation.</summary>
    public static byte[] Stamp(ReadOnlySpan<byte> json, DateTimeOffset timestamp) =>
        [.. json[..^1], .. Encoding.UTF8.GetBytes($",\"timestamp\":\"{timestamp.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}\"}}")];

    private static void WriteParty(Utf8JsonWriter json, string property, Party party, string role)
    {
        json.WriteStartObject(property);
        json.WriteString("id", party.Id);
        if (party.Name is not null)
            json.WriteString("name", party.Name);
        json.WriteString("role", role);
        json.WriteEndObject();
    }

    private static void WriteAttachments(Utf8JsonWriter json, JsonElement client, IReadOnlyList<(Upload File, string Url)> files)
    {
        // An upload's activity lists the files that come with it, in their order and without addresses.
        JsonElement[] sent = client.TryGetProperty("attachments", out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : [];
        if (sent.Length == 0 && files.Count == 0)
            return;
        json.WriteStartArray("attachments");
        for (var index = 0; index < Math.Max(sent.Length, files.Count); index++)
        {
            if (index >= files.Count)
                sent[index].WriteTo(json);
            else
                WriteFile(json, files[index].File, files[index].Url, index < sent.Length ? sent[index] : default);
        }

        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, Upload file, string url, JsonElement described)
    {
        json.WriteStartObject();
        json.WriteString("contentType", file.Kind.ContentType);
        json.WriteString("contentUrl", url);
        json.WriteString("name", file.Name);
        // Web Chat shows the user's own picture by the thumbnail that it sent along.
        if (described.ValueKind == JsonValueKind.Object && described.TryGetProperty("thumbnailUrl", out var thumbnail))
        {
            json.WritePropertyName("thumbnailUrl");
            thumbnail.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
