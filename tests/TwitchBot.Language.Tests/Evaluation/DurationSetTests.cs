using System.Text.Json.Nodes;
using TwitchBot.Content.Assessment;
using TwitchBot.Language.Time;

namespace TwitchBot.Language.Tests.Evaluation;

public class DurationSetTests
{
    [Theory]
    [InlineData("develop")]
    [InlineData("score")]
    public void Lengths_of_time_are_read_as_people_mean_them(string half) =>
        EvaluationSet.Load("durations", half).MustReach(0.97, Failure);

    private static string? Failure(JsonObject line)
    {
        var kind = EvaluationSet.Text(line, "question") == "episode" ? AnswerKind.Episode : AnswerKind.Onset;
        var said = Reading.Reader.Read(EvaluationSet.Text(line, "text"), new ReadContext(EvaluationSet.Now(line), kind, []));
        var reading = kind == AnswerKind.Episode ? said.Episode : said.Onset;
        var expected = line["expect"]!;
        var right = expected["within"] is JsonArray ends
            ? reading is not null && IsWithin(reading, ends[0]!.GetValue<double>(), ends[1]!.GetValue<double>())
            : IsNear(reading?.Seconds.Min, expected["min_seconds"]) && IsNear(reading?.Seconds.Max, expected["max_seconds"]);
        return right ? null : $"{kind} {(reading is null ? "nothing" : $"{reading.Seconds.Min}..{reading.Seconds.Max}")}, not {expected.ToJsonString()}";
    }

    /// <summary>Both ends of a vague length lie in the stretch that a reader of the sentence would allow.</summary>
    private static bool IsWithin(TimeReading reading, double min, double max) =>
        reading.Seconds.Min >= min * 0.9 && reading.Seconds.Max <= max * 1.1;

    private static bool IsNear(double? read, JsonNode? expected) =>
        read is null || expected is null
            ? read is null && expected is null
            : Math.Abs(read.Value - expected.GetValue<double>()) <= 0.1 * Math.Max(1, expected.GetValue<double>());
}
