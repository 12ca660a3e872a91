using System.Collections;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>
/// Values that dialogs may remember: strings, numbers, booleans and null, and lists and maps of these. They are read back as
/// string, long or double, bool, null, <c>List&lt;object&gt;</c> and <c>Dictionary&lt;string, object&gt;</c>.
/// </summary>
internal static class PlainValue
{
    public static object? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return reader.GetString();
            case JsonTokenType.True: return true;
            case JsonTokenType.False: return false;
            case JsonTokenType.Number: return reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble();
            case JsonTokenType.StartObject: return ReadMap(ref reader);
            case JsonTokenType.StartArray: return ReadList(ref reader);
            default: return null;
        }
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">It is of a type that dialogs cannot remember.</exception>
    public static void Write(Utf8JsonWriter writer, object? value, string dialogId, string key)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case IDictionary<string, object?> map: WriteMap(writer, map, dialogId, key); break;
            case IList list: WriteList(writer, list, dialogId, key); break;
            default:
                throw new JsonException(
                    $"The dialog '{dialogId}' keeps a {value.GetType()} under '{key}'; dialog state holds strings, numbers, "
                    + "booleans, and lists and maps of these only. Keep the object as a JSON string.");
        }
    }

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = Read(ref reader);
        }

        return map;
    }

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(Read(ref reader));
        return list;
    }

    private static void WriteMap(Utf8JsonWriter writer, IDictionary<string, object?> map, string dialogId, string key)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value, dialogId, $"{key}.{name}");
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IList list, string dialogId, string key)
    {
        writer.WriteStartArray();
        foreach (var value in list)
            Write(writer, value, dialogId, key);
        writer.WriteEndArray();
    }
}
