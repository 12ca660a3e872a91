using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Triage.Tests;

public class RelevanceTests
{
    private const double Day = 86400;

    private static readonly Relevance Relevance = new(Triage.Content);

    [Theory]
    [InlineData("emergency-signs")]
    [InlineData("urgent-signs")]
    [InlineData("onset")]
    [InlineData("pattern")]
    [InlineData("triggers")]
    [InlineData("background")]
    public void While_nothing_is_known_every_question_matters(string question) => Assert.True(CanMatter(question, Case.Empty));

    [Theory]
    [InlineData("urgent-signs")]
    [InlineData("onset")]
    [InlineData("triggers")]
    public void Once_it_is_an_emergency_no_question_matters(string question) => Assert.False(CanMatter(question, Triage.With("facial-droop")));

    [Fact]
    public void Once_it_is_urgent_only_what_makes_it_an_emergency_matters()
    {
        var known = Triage.With("vision-change");

        Assert.True(CanMatter("emergency-signs", known));
        Assert.False(CanMatter("triggers", known));
        Assert.False(CanMatter("onset", known));
    }

    [Fact]
    public void A_sign_nobody_is_sure_of_ends_no_questions() =>
        Assert.True(CanMatter("urgent-signs", Case.Empty.With("facial-droop", FindingState.Unsure)));

    [Fact]
    public void What_was_tried_matters_only_after_some_days()
    {
        Assert.False(CanMatter("tried", Case.Empty with { Onset = new Amount(Day, Day) }));
        Assert.True(CanMatter("tried", Case.Empty with { Onset = new Amount(4 * Day, 4 * Day) }));
    }

    [Fact]
    public void What_is_known_to_be_absent_is_open_no_more()
    {
        var question = Find("antidepressant-signs");
        var known = question.About.Aggregate(Triage.With("antidepressants"), (rest, concept) => rest.With(concept, FindingState.Absent));

        Assert.False(CanMatter("antidepressant-signs", known));
        Assert.True(CanMatter("antidepressant-signs", Triage.With("antidepressants")));
    }

    private static Question Find(string id) => Triage.Content.Questions.Single(question => question.Id == id);

    private static bool CanMatter(string question, Case known)
    {
        var facts = new Facts(known, Triage.Content.Concepts);
        return Relevance.CanMatter(Find(question), facts, Relevance.UrgencyOf(facts));
    }
}
