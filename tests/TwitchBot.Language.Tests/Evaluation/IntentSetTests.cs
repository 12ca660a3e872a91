using System.Text.Json.Nodes;
using TwitchBot.Language.Intents;

namespace TwitchBot.Language.Tests.Evaluation;

public class IntentSetTests
{
    private static readonly Dictionary<Intent, string> Names = new()
    {
        [Intent.StartOver] = "start-over", [Intent.WhyAsk] = "why", [Intent.Thank] = "thanks",
        [Intent.ShowData] = "show-data", [Intent.ForgetData] = "forget-data",
    };

    [Theory]
    [InlineData("develop")]
    [InlineData("score")]
    public void What_a_person_wants_is_understood(string half) =>
        EvaluationSet.Load("intents", half).MustReach(0.95, Failure);

    private static string? Failure(JsonObject line)
    {
        var intent = Reading.Reader.Read(EvaluationSet.Text(line, "text"), ReadContext.Nothing(EvaluationSet.Now(line))).Intent;
        var name = Names.GetValueOrDefault(intent, intent.ToString().ToLowerInvariant());
        var expected = EvaluationSet.Text(line, "expect");
        return name == expected ? null : $"{name}, not {expected}";
    }
}
