using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Serialization;

/// <summary>
/// JSON of members of type <see cref="object"/>. Read: string, boolean, long or double, and a <see cref="JsonElement"/> of its
/// own for objects and arrays. Written: by what the value is, without reflection for trees of dictionaries and lists.
/// </summary>
internal sealed class ObjectValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
            JsonTokenType.Number => reader.GetDouble(),
            _ => JsonElement.ParseValue(ref reader),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        WriteValue(writer, value, options);

    private static void WriteValue(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case DateTimeOffset time: writer.WriteStringValue(time); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer, options); break;
            case IEnumerable<KeyValuePair<string, object?>> members: WriteObject(writer, members, options); break;
            case List<object?> items: WriteArray(writer, items, options); break;
            case object[] items: WriteArray(writer, items, options); break;
            default: WriteAsItsType(writer, value, options); break;
        }
    }

    private static void WriteObject(
        Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteValue(writer, item, options);
        writer.WriteEndArray();
    }

    private static void WriteAsItsType(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
    }
}
