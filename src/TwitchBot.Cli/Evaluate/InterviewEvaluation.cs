using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Cli.Evaluate;

/// <summary>
/// How many questions a whole story still needs to its outcome: what it left untold is answered as an everyday twitch would have it
/// (none of the signs, two days, some seconds).
/// </summary>
internal sealed class InterviewEvaluation(BotContent content) : IEvaluation
{
    private readonly UtteranceReader _reader = new(content);
    private readonly Interview _interview = new(content);
    private readonly Intake _intake = new(content);
    private readonly TriageEngine _triage = new(content);
    private readonly Dictionary<string, List<int>> _counts = new(StringComparer.Ordinal);

    public JsonObject Answer(JsonObject item)
    {
        var now = item.Now();
        var memory = Say(Memory.New, item.Text("text"), now);
        while (_interview.Next(memory) is { } question && _triage.Assess(memory.Case).Urgency < Urgency.Emergency)
        {
            memory = Say(memory with { Pending = question.Id }, Everyday(question.Expects), now);
        }

        var urgency = _triage.Assess(memory.Case).Urgency.Name();
        if (!_counts.TryGetValue(urgency, out var counts))
        {
            _counts[urgency] = counts = [];
        }

        counts.Add(memory.Asked.Count);
        return new JsonObject
        {
            ["id"] = item["id"]!.DeepClone(),
            ["urgency"] = urgency,
            ["questions"] = memory.Asked.Count,
            ["asked"] = new JsonArray([.. memory.Asked.Select(id => JsonValue.Create(id))]),
        };
    }

    public bool IsRight(JsonObject answer, JsonNode expected) =>
        answer.Text("urgency") == (expected is JsonObject fields ? fields.Text("urgency") : expected.GetValue<string>());

    public IEnumerable<string> Summary() => _counts.Select(entry =>
    {
        var counts = entry.Value.Order().ToList();
        return $"{entry.Key}: {counts.Count} stories, {counts[counts.Count / 2]} questions in the median, {counts[0]} to {counts[^1]}";
    });

    private Memory Say(Memory memory, string text, DateTime now)
    {
        var pending = _interview.Pending(memory);
        var said = _reader.Read(text, _interview.ContextOf(memory, now));
        var (known, answered) = _intake.Take(memory.Case, pending, said);
        return memory.Took(answered ? known : _intake.LeaveOut(known, pending), answersPending: pending is not null);
    }

    private static string Everyday(AnswerKind expects) => expects switch
    {
        AnswerKind.Whose => "my own",
        AnswerKind.Onset => "two days",
        AnswerKind.Episode => "a few seconds",
        AnswerKind.Name => "I don't know its name",
        _ => "none of these",
    };
}
