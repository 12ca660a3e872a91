using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Language;
using TwitchBot.Language.Answers;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Yes, no, unsure or none, relative to a question in free words.</summary>
internal sealed class YesNoEvaluation(BotContent content) : IEvaluation
{
    private readonly UtteranceReader _reader = new(content);

    public JsonObject Answer(JsonObject item)
    {
        var context = _reader.ContextOf(item.Text("question"), item.Now());
        var answer = _reader.Read(item.Text("text"), context).Answer switch
        {
            YesNo.Yes => "yes",
            YesNo.No => "no",
            YesNo.Unsure => "unsure",
            _ => "none",
        };
        return new JsonObject { ["id"] = item["id"]!.DeepClone(), ["answer"] = answer };
    }

    public bool IsRight(JsonObject answer, JsonNode expected) =>
        answer.Text("answer") == (expected is JsonObject fields ? fields.Text("answer") : expected.GetValue<string>());
}
