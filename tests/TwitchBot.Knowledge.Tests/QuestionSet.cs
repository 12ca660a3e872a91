using System.Text.Json;

namespace TwitchBot.Knowledge.Tests;

/// <summary>A set of questions with what is expected of the answer, and what came out.</summary>
internal sealed class QuestionSet
{
    private QuestionSet(IReadOnlyList<Line> lines) => Lines = lines;

    /// <summary>The questions, each with its result.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The share of covered questions that are answered rightly.</summary>
    public double Right => Share(Lines.Where(line => line.Expect.Answered), line => line.IsRight);

    /// <summary>The share of covered questions whose best section is a right one.</summary>
    public double HitAtOne => Share(Lines.Where(line => line.Expect.Answered), line => line.Expect.Sources!.Contains(line.Result.Best));

    /// <summary>The share of questions not covered that are declined.</summary>
    public double Declined => Share(Lines.Where(line => !line.Expect.Answered), line => line.IsRight);

    public static QuestionSet Read(string name)
    {
        var path = Repository.Path("tests", "TwitchBot.Knowledge.Tests", "Sets", $"questions-{name}.jsonl");
        return new QuestionSet([.. File.ReadLines(path).Select(line => Line.Of(JsonSerializer.Deserialize<Question>(line, JsonSerializerOptions.Web)!))]);
    }

    private static double Share(IEnumerable<Line> lines, Func<Line, bool> has) => lines.Average(line => has(line) ? 1.0 : 0);

    /// <summary>A question and its result.</summary>
    internal sealed record Line(Expectation Expect, KnowledgeResult Result, bool IsRight)
    {
        public static Line Of(Question question)
        {
            var (expect, result) = (question.Expect, Knowledge.Answers.Find(question.Text, question.After));
            return new Line(expect, result, expect.Answered ? IsAnswered(expect, result.Answer) : result.Answer is null);
        }

        private static bool IsAnswered(Expectation expect, KnowledgeAnswer? answer)
        {
            var sources = answer?.Sources.Select(section => section.Id).ToList() ?? [];
            return sources.Intersect(expect.Sources!, StringComparer.Ordinal).Any()
                && (expect.And is null || sources.Intersect(expect.And, StringComparer.Ordinal).Any())
                && (expect.Says is null || expect.Says.Any(wording => answer!.Text.Contains(wording, StringComparison.OrdinalIgnoreCase)));
        }
    }

    /// <summary>A line of the file.</summary>
    internal sealed record Question(string Text, string? After, Expectation Expect);

    /// <summary>What is expected: the sections in which the fact stands, those for a second question, and wordings of the fact.</summary>
    internal sealed record Expectation(bool Answered, string?[]? Sources, string[]? And, string[]? Says);
}
