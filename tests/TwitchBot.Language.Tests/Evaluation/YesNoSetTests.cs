using System.Text.Json.Nodes;

namespace TwitchBot.Language.Tests.Evaluation;

public class YesNoSetTests
{
    [Theory]
    [InlineData("develop", 0.965)]
    [InlineData("score", 0.96)]
    public void Answers_are_read_in_the_light_of_their_question(string half, double bar) =>
        EvaluationSet.Load("yesno", half).MustReach(bar, Failure);

    private static string? Failure(JsonObject line)
    {
        var question = EvaluationSet.Text(line, "question");
        var context = Reading.Reader.ContextOf(question, EvaluationSet.Now(line));
        var answer = Reading.Reader.Read(EvaluationSet.Text(line, "text"), context).Answer.ToString();
        var expected = EvaluationSet.Text(line, "expect");
        return answer.Equals(expected, StringComparison.OrdinalIgnoreCase) ? null : $"{answer}, not {expected}, to \"{question}\"";
    }
}
