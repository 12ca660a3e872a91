using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Knowledge;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Questions to the articles.</summary>
internal sealed class QuestionEvaluation(BotContent content) : IEvaluation
{
    private readonly AnswerFinder _answers = new(content);

    public JsonObject Answer(JsonObject item)
    {
        var result = _answers.Find(item.Text("text"));
        return new JsonObject
        {
            ["id"] = item["id"]!.DeepClone(),
            ["answered"] = result.Answer is not null,
            ["text"] = result.Answer?.Text ?? string.Empty,
            ["sources"] = new JsonArray([.. (result.Answer?.Sources ?? []).Select(section => JsonValue.Create(section.Id))]),
            ["confidence"] = Math.Round(result.Confidence, 3),
        };
    }

    /// <summary>Answered or declined as expected and, where sections are named, from one of them.</summary>
    public bool IsRight(JsonObject answer, JsonNode expected)
    {
        var answered = answer["answered"]!.GetValue<bool>();
        var sources = answer["sources"]!.AsArray().Select(source => source!.GetValue<string>());
        return answered == (expected["answered"]?.GetValue<bool>() ?? true)
            && (!answered || expected["sources"] is not JsonArray named || named.Any(source => sources.Contains(source!.GetValue<string>())));
    }
}
