using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Serialization;

/// <summary>JSON of <see cref="Entity"/>: lists of entities hold subclasses, which are written whole.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An entity must be a JSON object.");

        var entity = new Entity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == "type" && reader.TokenType is JsonTokenType.String)
                entity.Type = reader.GetString();
            else
                (entity.AdditionalProperties ??= [])[name] = JsonElement.ParseValue(ref reader);
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
            writer.WriteString("type"u8, value.Type);
        foreach (var (name, property) in value.AdditionalProperties ?? [])
        {
            writer.WritePropertyName(name);
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
