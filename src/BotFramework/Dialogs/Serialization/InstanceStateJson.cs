using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>
/// What one dialog remembers, as JSON. Values are plain (see <see cref="PlainValue"/>) but for two, known by their place:
/// a component's inner stack under "dialogs", and a prompt's <see cref="PromptOptions"/> under "options" beside its "state".
/// </summary>
internal static class InstanceStateJson
{
    public static void Write(Utf8JsonWriter writer, DialogInstance instance, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in instance.State)
        {
            writer.WritePropertyName(key);
            if (IsStack(key))
                WriteStack(writer, value, instance, options);
            else if (value is PromptOptions prompt && IsPromptOptions(key, instance.State))
                PromptOptionsJson.Write(writer, prompt, options);
            else
                PlainValue.Write(writer, value, instance.Id, key);
        }

        writer.WriteEndObject();
    }

    public static Dictionary<string, object?> Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var state = new Dictionary<string, object?>(StringComparer.Ordinal);
        var atOptions = default(Utf8JsonReader);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (IsStack(key))
            {
                state[key] = JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(DialogState)));
            }
            else if (key == PromptState.OptionsKey && reader.TokenType == JsonTokenType.StartObject)
            {
                // Only what follows tells whose options these are: keep the place, and come back.
                state[key] = null;
                atOptions = reader;
                reader.Skip();
            }
            else
            {
                state[key] = PlainValue.Read(ref reader);
            }
        }

        if (atOptions.TokenType == JsonTokenType.StartObject)
        {
            state[PromptState.OptionsKey] = IsPromptOptions(PromptState.OptionsKey, state)
                ? PromptOptionsJson.Read(ref atOptions, options)
                : PlainValue.Read(ref atOptions);
        }

        return state;
    }

    private static bool IsStack(string key) => key == ComponentDialog.PersistedDialogState;

    private static bool IsPromptOptions(string key, IDictionary<string, object?> state) =>
        key == PromptState.OptionsKey
        && state.TryGetValue(PromptState.StateKey, out var promptState)
        && promptState is IDictionary<string, object?> answers
        && answers.ContainsKey(PromptState.AttemptCountKey);

    private static void WriteStack(Utf8JsonWriter writer, object? value, DialogInstance instance, JsonSerializerOptions options)
    {
        if (value is not DialogState stack)
            throw new JsonException($"The dialog '{instance.Id}' uses the key 'dialogs', which is kept for a component's stack.");
        JsonSerializer.Serialize(writer, stack, options.GetTypeInfo(typeof(DialogState)));
    }
}
