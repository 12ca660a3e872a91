using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Knowledge;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Questions to the articles. A line may name in <c>after</c> the section shown before.</summary>
internal sealed class QuestionEvaluation(BotContent content) : IEvaluation
{
    private readonly AnswerFinder _answers = new(content);
    private readonly QuestionScore _score = new();
    private KnowledgeResult? _last;

    public JsonObject Answer(JsonObject item)
    {
        var result = _answers.Find(item.Text("text"), item["after"] is null ? null : item.Text("after"));
        _last = result;
        return new JsonObject
        {
            ["id"] = item["id"]!.DeepClone(),
            ["answered"] = result.Kind == KnowledgeKind.Answered,
            ["text"] = result.Answer?.Text ?? string.Empty,
            ["sources"] = new JsonArray([.. (result.Answer?.Sources ?? []).Select(section => JsonValue.Create(section.Id))]),
            ["confidence"] = Math.Round(result.Confidence, 3),
        };
    }

    /// <summary>
    /// Declined as expected; or answered from one of the sections in <c>sources</c>, for a second question in the same message also
    /// from one in <c>and</c>, and with one of the wordings in <c>says</c>. What is not named is not asked for.
    /// </summary>
    public bool IsRight(JsonObject answer, JsonNode expected)
    {
        var answered = answer["answered"]!.GetValue<bool>();
        var right = expected["answered"]?.GetValue<bool>() ?? true
            ? answered && Has(answer, expected["sources"]) && Has(answer, expected["and"]) && Says(answer, expected["says"])
            : !answered;
        _score.Add(_last!, expected, right);
        return right;
    }

    public IEnumerable<string> Summary() => _score.Lines();

    private static bool Has(JsonObject answer, JsonNode? sections)
    {
        var sources = answer["sources"]!.AsArray().Select(source => source!.GetValue<string>());
        return sections is not JsonArray named || named.Any(section => sources.Contains(section!.GetValue<string>()));
    }

    private static bool Says(JsonObject answer, JsonNode? wordings) =>
        wordings is not JsonArray any || any.Any(wording => answer.Text("text").Contains(wording!.GetValue<string>(), StringComparison.OrdinalIgnoreCase));
}
