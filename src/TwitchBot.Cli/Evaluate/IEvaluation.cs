using System.Text.Json.Nodes;

namespace TwitchBot.Cli.Evaluate;

/// <summary>One kind of evaluation.</summary>
internal interface IEvaluation
{
    /// <summary>The line out for a line in.</summary>
    JsonObject Answer(JsonObject item);

    /// <summary>Whether the answer has what was expected.</summary>
    bool IsRight(JsonObject answer, JsonNode expected);

    /// <summary>What is to be said about all scored lines, beside how many are right.</summary>
    IEnumerable<string> Summary() => [];
}
