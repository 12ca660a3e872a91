using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Triage.Tests;

public class TriageEngineTests
{
    private const double Day = 86400;

    public static TheoryData<string> RedFlags(Urgency urgency) =>
        [.. Triage.Content.Concepts.All.Where(concept => concept.Urgency == urgency).Select(concept => concept.Id)];

    [Theory]
    [MemberData(nameof(RedFlags), Urgency.Emergency)]
    public void Every_emergency_sign_alone_is_an_emergency(string sign) =>
        Assert.Equal(Urgency.Emergency, Triage.Engine.Assess(Triage.With(sign)).Urgency);

    [Theory]
    [MemberData(nameof(RedFlags), Urgency.Urgent)]
    public void Every_urgent_sign_alone_is_to_be_seen_today(string sign) =>
        Assert.Equal(Urgency.Urgent, Triage.Engine.Assess(Triage.With(sign)).Urgency);

    [Theory]
    [InlineData("pain")]
    [InlineData("spreading")]
    [InlineData("several-places")]
    [InlineData("during-sleep")]
    [InlineData("worsening")]
    [InlineData("persistent")]
    [InlineData("interferes-daily-life")]
    [InlineData("suppressible-urge")]
    [InlineData("bells-palsy")]
    [InlineData("statins")]
    [InlineData("child")]
    [InlineData("dental-work")]
    public void What_a_doctor_should_see_is_at_least_an_appointment(string concept) =>
        Assert.Equal(Urgency.Routine, Triage.Engine.Assess(Triage.With(concept)).Urgency);

    [Theory]
    [InlineData(2, 2, Urgency.SelfCare)]
    [InlineData(6, 6, Urgency.SelfCare)]
    [InlineData(7, 7, Urgency.Routine)]
    [InlineData(3, 8, Urgency.Routine)]
    [InlineData(60, 60, Urgency.Routine)]
    public void A_twitch_that_may_have_lasted_a_week_is_an_appointment(double minDays, double maxDays, Urgency urgency)
    {
        var known = Triage.With("caffeine") with { Onset = new Amount(minDays * Day, maxDays * Day) };

        Assert.Equal(urgency, Triage.Engine.Assess(known).Urgency);
    }

    [Fact]
    public void Absent_is_not_present()
    {
        var known = Case.Empty.With("facial-droop", FindingState.Absent).With("pain", FindingState.Absent);

        Assert.Equal(Urgency.SelfCare, Triage.Engine.Assess(known).Urgency);
    }

    [Fact]
    public void A_red_flag_never_answered_is_named_as_unknown()
    {
        Assert.Contains("facial-droop", Triage.Engine.Assess(Triage.With("stress")).Unknown);
    }

    [Fact]
    public void A_red_flag_answered_by_no_is_not_named_as_unknown()
    {
        var known = Case.Empty.With("facial-droop", FindingState.Absent).With("facial-weakness", FindingState.Absent);

        Assert.DoesNotContain("facial-droop", Triage.Engine.Assess(known).Unknown);
    }

    [Fact]
    public void The_strictest_rule_decides_and_comes_first()
    {
        var outcome = Triage.Engine.Assess(Triage.With("pain", "vision-change", "slurred-speech"));

        Assert.Equal(Urgency.Emergency, outcome.Urgency);
        Assert.Equal(Urgency.Emergency, outcome.Reasons[0].Urgency);
        Assert.Contains(outcome.Reasons, rule => rule.Id == "pain");
    }

    [Fact]
    public void A_case_of_a_concept_counts_for_the_concept()
    {
        Assert.Contains(Triage.Engine.Assess(Triage.With("statins")).Advice, note => note.Id == "medicine");
    }

    [Fact]
    public void Advice_fits_what_was_told()
    {
        var advice = Triage.Engine.Assess(Triage.With("caffeine")).Advice.Select(note => note.Id).ToList();

        Assert.Contains("caffeine", advice);
        Assert.DoesNotContain("screens", advice);
    }

    [Fact]
    public void One_more_finding_never_makes_it_less_urgent()
    {
        var concepts = Triage.Content.Concepts.All.Where(concept => concept.Kind != ConceptKind.Words).Select(concept => concept.Id).ToArray();
        var lists = Gen.ListOf(Gen.Elements(concepts)).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(lists, Gen.Elements(concepts).ToArbitrary(), (some, more) =>
        {
            var known = Triage.With([.. some]);
            return Triage.Engine.Assess(known.With(more, FindingState.Present)).Urgency >= Triage.Engine.Assess(known).Urgency;
        }));
    }

    [Fact]
    public void The_same_case_always_has_the_same_outcome()
    {
        var known = Triage.With("caffeine", "pain") with { Onset = new Amount(Day, Day) };

        Assert.Equal(
            Triage.Engine.Assess(known).Reasons.Select(rule => rule.Id),
            Triage.Engine.Assess(Case.FromJson(known.ToJson())).Reasons.Select(rule => rule.Id));
    }
}
