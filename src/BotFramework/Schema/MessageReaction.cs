using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes a reaction without a type.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes a reaction.</summary>
    public MessageReaction(string? type = null) => Type = type;

    /// <summary>Which one, such as <c>like</c>.</summary>
    public string? Type { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
