using System.Globalization;

namespace TwitchBot.Knowledge.Tests;

public class QualityTests
{
    [Theory]
    [InlineData("develop", 0.95)]
    [InlineData("score", 0.95)]
    public void Covered_questions_are_answered_rightly(string half, double bar) =>
        Assert.True(QuestionSet.Read(half).Right >= bar, $"{QuestionSet.Read(half).Right.ToString("P1", CultureInfo.InvariantCulture)} answered rightly");

    [Theory]
    [InlineData("develop")]
    [InlineData("score")]
    public void Questions_that_are_not_covered_are_declined(string half) =>
        Assert.True(QuestionSet.Read(half).Declined >= 0.95, $"{QuestionSet.Read(half).Declined.ToString("P1", CultureInfo.InvariantCulture)} declined");

    [Theory]
    [InlineData("develop")]
    [InlineData("score")]
    public void The_best_section_is_a_right_one(string half) =>
        Assert.True(QuestionSet.Read(half).HitAtOne >= 0.93, $"hit@1 {QuestionSet.Read(half).HitAtOne.ToString("0.000", CultureInfo.InvariantCulture)}");

    /// <summary>Of the questions given about 0.7 some seven in ten are covered; where few questions fall, only the trend can hold.</summary>
    [Fact]
    public void Confidence_means_what_it_says()
    {
        var lines = QuestionSet.Read("develop").Lines;
        var tenths = lines.GroupBy(line => Math.Min(9, (int)(line.Result.Confidence * 10))).OrderBy(tenth => tenth.Key);
        var error = tenths.Sum(tenth => tenth.Count() * Math.Abs(tenth.Average(line => line.Result.Confidence) - tenth.Average(line => line.Expect.Answered ? 1.0 : 0)));

        Assert.True(error / lines.Count <= 0.05, $"off by {(error / lines.Count).ToString("P1", CultureInfo.InvariantCulture)} on average");
    }

    [Fact]
    public void Every_curated_wording_finds_one_of_the_sections_that_its_author_named()
    {
        var wordings = Knowledge.Content.Faq.SelectMany(entry => entry.Also.Append(entry.Ask).Select(text => (text, entry.Answer))).ToList();

        var lost = wordings.Where(wording => !wording.Answer.Contains(Knowledge.Answers.Find(wording.text).Best)).Select(wording => wording.text).ToList();

        Assert.True(lost.Count <= wordings.Count / 100, string.Join('\n', lost));
    }

    [Fact]
    public void An_answer_to_one_question_has_two_to_four_sentences()
    {
        foreach (var answer in QuestionSet.Read("develop").Lines.Select(line => line.Result.Answer).OfType<KnowledgeAnswer>())
        {
            var parts = answer.Text.Split("\n\n");

            Assert.All(parts, part => Assert.InRange(
                answer.Sources.SelectMany(section => section.Sentences).Distinct().Count(sentence => part.Contains(sentence, StringComparison.Ordinal)), 2, 4));
        }
    }
}
