using TwitchBot.Content;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Triage;

namespace TwitchBot.Triage.Tests;

public class ExplanationTests
{
    private const double Day = 86400;

    [Fact]
    public void An_explanation_names_what_speaks_for_it_and_against_it()
    {
        var known = Triage.With("caffeine", "pain") with { Onset = new Amount(20 * Day, 20 * Day), Episode = new Amount(2, 2) };

        var everyday = Triage.Engine.Assess(known).Explanations.Single(explained => explained.Explanation.Id == "everyday");

        Assert.Equal(["caffeine"], everyday.For[0].Findings);
        Assert.Contains(everyday.For, told => told.Evidence.Say == "evidence.brief");
        Assert.Contains(everyday.Against, told => told.Evidence.Say == "evidence.lasting");
        Assert.Contains(everyday.Against, told => told.Findings.Contains("pain"));
    }

    [Fact]
    public void The_one_with_the_most_for_it_comes_first()
    {
        var known = Triage.With("one-sided", "during-sleep", "worsening", "caffeine") with { Onset = new Amount(60 * Day, 60 * Day) };

        Assert.Equal("hemifacial-spasm", Triage.Engine.Assess(known).Explanations[0].Explanation.Id);
    }

    [Fact]
    public void What_was_told_is_named_and_not_what_it_is_a_case_of()
    {
        var explained = Triage.Engine.Assess(Triage.With("anxiety", "stress")).Explanations.Single(item => item.Explanation.Id == "everyday");

        Assert.Equal(["anxiety"], explained.For[0].Findings);
    }

    [Fact]
    public void Without_anything_told_the_cause_is_called_unclear() =>
        Assert.Equal("often-unclear", Assert.Single(Triage.Engine.Assess(Case.Empty).Explanations).Explanation.Id);

    [Theory]
    [InlineData("child", "child-doctor", "tic-treatment")]
    [InlineData("statins", "prescriber", "dose")]
    [InlineData("during-sleep", "neurologist", "tests")]
    public void Who_to_see_and_what_to_discuss_fit_what_was_told(string concept, string professional, string discuss)
    {
        var outcome = Triage.Engine.Assess(Triage.With(concept));

        Assert.Contains(outcome.Professionals, note => note.Id == professional);
        Assert.Contains(outcome.Discuss, note => note.Id == discuss);
    }

    [Theory]
    [InlineData("fever", Urgency.Urgent)]
    [InlineData("agitation", Urgency.Urgent)]
    [InlineData("racing-heart", Urgency.Urgent)]
    public void Signs_of_a_reaction_to_an_antidepressant_are_to_be_seen_today(string sign, Urgency urgency) =>
        Assert.Equal(urgency, Triage.Engine.Assess(Triage.With("antidepressants", sign)).Urgency);

    [Fact]
    public void A_change_undoes_exactly_what_separates_two_cases()
    {
        var one = Triage.With("caffeine") with { Onset = new Amount(Day, Day) };
        var other = one.With("pain", FindingState.Absent).Without("caffeine") with { Whose = Whose.Child, Onset = null };

        Assert.Equal(one.ToJson(), CaseChange.Between(other, one).MadeTo(other).ToJson());
    }
}
