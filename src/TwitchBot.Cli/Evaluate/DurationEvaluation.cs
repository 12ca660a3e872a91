using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Language;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Since when, and how long one twitch lasts.</summary>
internal sealed class DurationEvaluation(BotContent content) : IEvaluation
{
    private readonly UtteranceReader _reader = new(content);

    public JsonObject Answer(JsonObject item)
    {
        var text = item.Text("text");
        var kind = item.Text("question") == "episode" ? AnswerKind.Episode : AnswerKind.Onset;
        var said = _reader.Read(text, new ReadContext(item.Now(), kind, []));
        var reading = kind == AnswerKind.Episode ? said.Episode : said.Onset;
        return new JsonObject
        {
            ["id"] = item["id"]!.DeepClone(),
            ["min_seconds"] = reading?.Seconds.Min,
            ["max_seconds"] = reading?.Seconds.Max,
            ["timex"] = reading?.Timex,
            ["span"] = reading?.Span.Of(text),
        };
    }

    /// <summary>Both ends within a tenth, or both null; where a vague length is expected, both ends inside the stretch <c>within</c>, give or take a tenth.</summary>
    public bool IsRight(JsonObject answer, JsonNode expected) =>
        expected["within"] is JsonArray { Count: 2 } ends
            ? answer["min_seconds"]?.GetValue<double>() >= ends[0]!.GetValue<double>() * 0.9 && answer["max_seconds"]?.GetValue<double>() <= ends[1]!.GetValue<double>() * 1.1
            : Near(answer["min_seconds"], expected["min_seconds"]) && Near(answer["max_seconds"], expected["max_seconds"]);

    private static bool Near(JsonNode? one, JsonNode? other) =>
        one is null || other is null
            ? one is null && other is null
            : Math.Abs(one.GetValue<double>() - other.GetValue<double>()) <= 0.1 * Math.Max(1, other.GetValue<double>());
}
