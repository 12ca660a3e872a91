using System.Globalization;
using System.Text.Json.Nodes;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Reads the fields of a line.</summary>
internal static class EvaluationLine
{
    public static string Text(this JsonObject item, string field) => item[field]?.GetValue<string>() ?? string.Empty;

    /// <summary>The moment a line is told at; a fixed one where it names none, so that the same line always has the same answer.</summary>
    public static DateTime Now(this JsonObject item) =>
        DateTime.TryParse(item.Text("now"), CultureInfo.InvariantCulture, out var now) ? now : new DateTime(2026, 3, 10, 9, 0, 0, DateTimeKind.Unspecified);
}
