using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwitchBot.Benchmarks.Channel;

/// <summary>The part of an Activity (protocol 3.1) that a channel needs to talk to a bot. Independent of the bot's own types:
/// the driver must not share a mistake with what it measures.</summary>
internal sealed record ChannelActivity
{
    public required string Type { get; init; }
    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public string? ServiceUrl { get; init; }
    public string? ChannelId { get; init; }
    public Account? From { get; init; }
    public Account? Recipient { get; init; }
    public ConversationIdentity? Conversation { get; init; }
    public string? ReplyToId { get; init; }
    public string? Text { get; init; }
    public string? TextFormat { get; init; }
    public string? Locale { get; init; }
    public IReadOnlyList<Account>? MembersAdded { get; init; }
    public JsonElement? Attachments { get; init; }
}

internal sealed record Account(string Id, string? Name, string? Role = null);

internal sealed record ConversationIdentity(string Id);

internal sealed record ResourceId(string Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChannelActivity))]
[JsonSerializable(typeof(ResourceId))]
internal sealed partial class ChannelJson : JsonSerializerContext;
