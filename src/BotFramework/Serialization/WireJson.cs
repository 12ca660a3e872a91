using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Serialization;

/// <summary>JSON as it goes over the wire.</summary>
internal static class WireJson
{
    /// <summary>Contracts made at build time; reflection, once per type, only for classes that are not ours.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>The contract of <typeparamref name="T"/>.</summary>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>A value as <typeparamref name="T"/>: itself, or through its JSON.</summary>
    /// <exception cref="JsonException">The JSON does not fit.</exception>
    public static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize(TypeInfo<T>()),
        _ => ToElement(value).Deserialize(TypeInfo<T>()),
    };

    /// <summary>The JSON of a value.</summary>
    public static JsonElement ToElement(object? value) =>
        value is JsonElement element ? element : JsonSerializer.SerializeToElement(value, TypeInfo<object>()!);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Bodies are UTF-8 and never part of a page, so umlauts and apostrophes need no escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new ObjectValueConverter(), new EntityConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
