using System.Globalization;
using System.Text.Json.Nodes;

namespace TwitchBot.Language.Tests.Evaluation;

/// <summary>The lines of a set. Of the develop half every failure is named; of the score half only how many are right.</summary>
internal sealed record EvaluationSet(string Name, bool IsForDevelopment, IReadOnlyList<JsonObject> Lines)
{
    public static EvaluationSet Load(string kind, string half)
    {
        var name = $"{kind}-{half}.jsonl";
        var lines = File.ReadLines(Repository.Path("tests", "TwitchBot.Language.Tests", "Sets", name))
            .Select(line => JsonNode.Parse(line)!.AsObject());
        return new EvaluationSet(name, half == "develop", [.. lines]);
    }

    public static string Text(JsonObject line, string field) => line[field]!.GetValue<string>();

    public static DateTime Now(JsonObject line) =>
        line["now"] is { } now ? DateTime.Parse(now.GetValue<string>(), CultureInfo.InvariantCulture) : new DateTime(2026, 3, 10, 9, 0, 0);

    /// <summary>Fails where fewer of the lines than the bar asks for have no failure.</summary>
    public void MustReach(double bar, Func<JsonObject, string?> failureOf)
    {
        var failures = Lines.Select(line => (Line: line, Failure: failureOf(line))).Where(item => item.Failure is not null).ToList();
        Judge((double)(Lines.Count - failures.Count) / Lines.Count, bar, failures.Select(item => $"{item.Line["text"]}: {item.Failure}"));
    }

    /// <summary>Fails where a score stays under the bar.</summary>
    public void Judge(double score, double bar, IEnumerable<string> failures)
    {
        var figure = $"{Name}: {100 * score:0.0} of 100, the bar is {100 * bar:0}";
        if (Environment.GetEnvironmentVariable("EVALUATION_REPORT") is { Length: > 0 } report)
        {
            File.WriteAllLines(Path.Combine(report, Name + ".txt"), IsForDevelopment ? failures.Prepend(figure) : [figure]);
        }

        Assert.True(score >= bar, IsForDevelopment ? $"{figure}\n{string.Join('\n', failures)}" : figure);
    }
}
