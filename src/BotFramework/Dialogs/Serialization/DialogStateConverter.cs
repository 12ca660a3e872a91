using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>
/// A dialog stack as JSON without type names: <c>{"dialogStack":[{"id":"...","state":{...}}]}</c>.
/// What an object in a dialog's state is follows from its place, see <see cref="InstanceStateJson"/>.
/// </summary>
internal sealed class DialogStateConverter : JsonConverter<DialogState>
{
    public override DialogState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var state = new DialogState();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isStack = reader.ValueTextEquals("dialogStack"u8);
            reader.Read();
            if (isStack && reader.TokenType == JsonTokenType.StartArray)
                ReadStack(ref reader, state.DialogStack, options);
            else
                reader.Skip();
        }

        return state;
    }

    public override void Write(Utf8JsonWriter writer, DialogState value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("dialogStack"u8);
        foreach (var instance in value.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, instance.Id);
            writer.WritePropertyName("state"u8);
            InstanceStateJson.Write(writer, instance, options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void ReadStack(ref Utf8JsonReader reader, List<DialogInstance> stack, JsonSerializerOptions options)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            stack.Add(ReadInstance(ref reader, options));
    }

    private static DialogInstance ReadInstance(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var instance = new DialogInstance();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isId = reader.ValueTextEquals("id"u8);
            var isState = reader.ValueTextEquals("state"u8);
            reader.Read();
            if (isId)
                instance.Id = reader.GetString() ?? string.Empty;
            else if (isState && reader.TokenType == JsonTokenType.StartObject)
                instance.State = InstanceStateJson.Read(ref reader, options);
            else
                reader.Skip();
        }

        return instance;
    }
}
