using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something known about an activity; its further properties depend on <see cref="Type"/>.</summary>
public class Entity
{
    /// <summary>Makes an entity without a type.</summary>
    public Entity()
    {
    }

    /// <summary>Makes an entity of a type.</summary>
    public Entity(string? type = null) => Type = type;

    /// <summary>What it is, such as <c>mention</c> or <c>clientInfo</c>.</summary>
    public string? Type { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The same entity as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">It has another shape.</exception>
    public T? GetAs<T>() => WireJson.Convert<T>(this);

    /// <summary>Takes over the type and properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = WireJson.ToElement(obj).Deserialize<Entity>(WireJson.Options) ?? new Entity();
        Type = entity.Type;
        AdditionalProperties = entity.AdditionalProperties;
    }
}
