using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>What a prompt was given, as JSON; its activities and buttons as they go over the wire.</summary>
internal static class PromptOptionsJson
{
    public static void Write(Utf8JsonWriter writer, PromptOptions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteSchema(writer, "prompt", value.Prompt, options);
        WriteSchema(writer, "retryPrompt", value.RetryPrompt, options);
        if (value.Choices is { } choices)
        {
            writer.WriteStartArray("choices"u8);
            foreach (var choice in choices)
                WriteChoice(writer, choice, options);
            writer.WriteEndArray();
        }

        if (value.Style is { } style)
            writer.WriteNumber("style"u8, (int)style);
        if (value.Validations is { } validations)
        {
            writer.WritePropertyName("validations"u8);
            PlainValue.Write(writer, validations, "prompt", "options.validations");
        }

        writer.WriteEndObject();
    }

    public static PromptOptions Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var value = new PromptOptions();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "prompt": value.Prompt = ReadSchema<Activity>(ref reader, options); break;
                case "retryPrompt": value.RetryPrompt = ReadSchema<Activity>(ref reader, options); break;
                case "choices": value.Choices = ReadChoices(ref reader, options); break;
                case "style": value.Style = (ListStyle)reader.GetInt32(); break;
                case "validations": value.Validations = PlainValue.Read(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    private static void WriteChoice(Utf8JsonWriter writer, Choice choice, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("value"u8, choice.Value);
        WriteSchema(writer, "action", choice.Action, options);
        if (choice.Synonyms is { } synonyms)
        {
            writer.WriteStartArray("synonyms"u8);
            foreach (var synonym in synonyms)
                writer.WriteStringValue(synonym);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static List<Choice> ReadChoices(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var choices = new List<Choice>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            choices.Add(ReadChoice(ref reader, options));
        return choices;
    }

    private static Choice ReadChoice(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var choice = new Choice();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "value": choice.Value = reader.GetString()!; break;
                case "action": choice.Action = ReadSchema<CardAction>(ref reader, options); break;
                case "synonyms": choice.Synonyms = ReadSynonyms(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return choice;
    }

    private static List<string> ReadSynonyms(ref Utf8JsonReader reader)
    {
        var synonyms = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            synonyms.Add(reader.GetString()!);
        return synonyms;
    }

    private static void WriteSchema<T>(Utf8JsonWriter writer, string name, T? value, JsonSerializerOptions options)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(typeof(T)));
    }

    private static T? ReadSchema<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : class => (T?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(T)));
}
