using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Reads the fields of a line.</summary>
internal static class EvaluationLine
{
    private static readonly DateTime Fixed = new(2026, 3, 10, 9, 0, 0, DateTimeKind.Unspecified);

    /// <summary>A line as an object; null where it is not one, or lacks a field that every line has.</summary>
    public static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject item
                && item["id"] is not null
                && IsText(item["text"])
                && (item["question"] is null || IsText(item["question"]))
                && (item["now"] is null || ReadNow(item) is not null)
                ? item
                : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The second is a field that is there twice.
            return null;
        }
    }

    /// <summary>The text of a field; empty where it is missing.</summary>
    public static string Text(this JsonObject item, string field) => item[field]?.GetValue<string>() ?? string.Empty;

    /// <summary>The moment a line is told at; a fixed one where it names none, so that the same line always has the same answer.</summary>
    public static DateTime Now(this JsonObject item) => ReadNow(item) ?? Fixed;

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static DateTime? ReadNow(JsonObject item) =>
        IsText(item["now"]) && DateTime.TryParse(item.Text("now"), CultureInfo.InvariantCulture, out var now) ? now : null;
}
