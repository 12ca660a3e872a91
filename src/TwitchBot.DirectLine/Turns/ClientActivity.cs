using System.Text.Json;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Turns;

/// <summary>An activity as a client sent it.</summary>
internal sealed class ClientActivity : IDisposable
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly JsonDocument _document;

    private ClientActivity(JsonDocument document, string type) => (_document, Type) = (document, type);

    /// <summary>The activity's type, never empty.</summary>
    public string Type { get; }

    /// <summary>The JSON object.</summary>
    public JsonElement Root => _document.RootElement;

    /// <summary>The user id that the client claims; null where it names none.</summary>
    public string? SenderId => Sender("id");

    /// <summary>The user name that the client gives; null where it gives none.</summary>
    public string? SenderName => Sender("name");

    /// <summary>Reads a body: the activity, or the reason why it is not taken.</summary>
    public static (ClientActivity? Activity, Refusal? Refusal) Read(ReadOnlyMemory<byte> body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, Strict);
        }
        catch (JsonException)
        {
            return (null, Refusal.BadRequest("The body is not valid JSON; send one activity as a JSON object in UTF-8."));
        }

        if (Text(document.RootElement, "type") is { Length: > 0 } type)
            return (new ClientActivity(document, type), null);
        document.Dispose();
        return (null, Refusal.BadRequest("The body must be an activity: a JSON object with a \"type\", such as \"message\"."));
    }

    /// <inheritdoc />
    public void Dispose() => _document.Dispose();

    private string? Sender(string property) =>
        Root.TryGetProperty("from", out var from) && Text(from, property) is { Length: > 0 and <= DirectLineIds.LongestName } text
            ? text
            : null;

    private static string? Text(JsonElement parent, string property) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
