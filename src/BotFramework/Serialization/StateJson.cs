using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs.Serialization;

namespace Microsoft.Bot.Serialization;

/// <summary>JSON as state is stored: plain, without type names.</summary>
internal static class StateJson
{
    /// <summary>Contracts made at build time for our own types; reflection, once per type, for the bot's.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>A stored value as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">The JSON does not fit.</exception>
    public static T? Read<T>(JsonElement element) => element.Deserialize((JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    /// <summary>The JSON of a value.</summary>
    public static JsonElement ToElement(object? value) =>
        value is JsonElement element
            ? element
            : JsonSerializer.SerializeToElement(value, (JsonTypeInfo<object?>)Options.GetTypeInfo(typeof(object)));

    /// <summary>The properties of a stored item.</summary>
    /// <exception cref="InvalidOperationException">It is not a JSON object.</exception>
    public static IDictionary<string, object> Properties(object item)
    {
        if (item is IDictionary<string, object> properties)
            return properties;

        var element = ToElement(item);
        if (element.ValueKind != JsonValueKind.Object)
            throw new InvalidOperationException($"Stored state must be a JSON object, but is {element.ValueKind}.");

        var result = new Dictionary<string, object>();
        foreach (var property in element.EnumerateObject())
            result[property.Name] = property.Value;
        return result;
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(WireJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default, DialogJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
