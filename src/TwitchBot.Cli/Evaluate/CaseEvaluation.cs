using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Cli.Evaluate;

/// <summary>A whole story in one message, to its urgency. What is not told is unknown.</summary>
internal sealed class CaseEvaluation(BotContent content) : IEvaluation
{
    private readonly UtteranceReader _reader = new(content);
    private readonly Intake _intake = new(content);
    private readonly TriageEngine _triage = new(content);

    public JsonObject Answer(JsonObject item)
    {
        var text = item.Text("text");
        var said = _reader.Read(text, ReadContext.Nothing(item.Now()));
        var outcome = _triage.Assess(_intake.Take(Case.Empty, null, said).Case);
        return new JsonObject
        {
            ["id"] = item["id"]!.DeepClone(),
            ["urgency"] = outcome.Urgency.Name(),
            ["findings"] = new JsonArray([.. said.Findings.Select(finding => new JsonObject
            {
                ["concept"] = finding.Concept,
                ["state"] = finding.State switch { FindingState.Present => "present", FindingState.Absent => "absent", _ => "unsure" },
                ["span"] = finding.Span.Of(text),
            })]),
            ["reasons"] = new JsonArray([.. outcome.Reasons.Select(rule => new JsonObject
            {
                ["text"] = content.Phrases.Say(rule.Say),
                ["sources"] = new JsonArray([.. rule.Because.Select(id => JsonValue.Create(id))]),
            })]),
        };
    }

    public bool IsRight(JsonObject answer, JsonNode expected) =>
        answer.Text("urgency") == (expected is JsonObject fields ? fields.Text("urgency") : expected.GetValue<string>());
}
