using TwitchBot.Content;

namespace TwitchBot.Language.Tests.Findings;

/// <summary>What is told of others, of dreams and of other things is not the person's; what happens now is, whoever it happens to.</summary>
public class OtherPeopleAndTimesTests
{
    private const double Day = 86400;

    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);

    [Theory]
    [InlineData("My uncle had a stroke with a droopy face last month. My own nose twitched a few times today.", "facial-droop")]
    [InlineData("a colleague had a seizure last week. my nose twitches since this morning", "seizure")]
    [InlineData("I dreamed my face had fallen off. My nose twitches since yesterday.", "facial-droop")]
    [InlineData("our old dog can't stand on one leg. My nose twitches since Sunday.", "arm-weakness")]
    [InlineData("Saw a film where a man's face droops. My nose twitches since yesterday.", "facial-droop")]
    [InlineData("No weakness, I talk and smile as usual.", "facial-weakness")]
    [InlineData("No droop, I checked in the mirror.", "facial-droop")]
    public void It_is_not_theirs(string text, string concept) => Assert.DoesNotContain(concept, Told(text));

    [Theory]
    [InlineData("a colleague just collapsed next to me, his nose twitched", "fainting")]
    [InlineData("my uncle had a stroke last month and today my own mouth droops", "facial-droop")]
    [InlineData("I dreamed of the sea, woke up and my face is drooping", "facial-droop")]
    [InlineData("I never dreamed it could happen to me but half my face is hanging", "facial-droop")]
    [InlineData("the dog is fine but my arm went dead an hour ago", "arm-weakness")]
    [InlineData("No fever. I talk like a drunk since breakfast.", "slurred-speech")]
    [InlineData("no pain, I can't lift my left arm since this morning", "arm-weakness")]
    public void It_is_there(string text, string concept) => Assert.Contains(concept, Told(text));

    [Fact]
    public void What_came_to_the_mouth_is_the_droop_and_no_spread() =>
        Assert.DoesNotContain("rapid-spread", Told("my nose has been twitching since this morning and now my mouth hangs on one side"));

    [Fact]
    public void A_spread_beside_a_droop_elsewhere_stays() =>
        Assert.Contains("rapid-spread", Told("Yesterday only the nose twitched, today cheek, lip and chin twitch too and my eyelid droops"));

    [Theory]
    [InlineData("I had a cold two weeks ago. The twitch began yesterday.", 1)]
    [InlineData("New job for three weeks now, loads of stress. Nose twitching since yesterday.", 1)]
    [InlineData("Broke my arm when I was 12, it's fine now. Nose twitching since yesterday.", 1)]
    [InlineData("Moved house a week ago. Nose twitching for three weeks.", 21)]
    [InlineData("I had a cold two weeks ago and the nose has been twitching ever since.", 14)]
    public void A_time_is_that_of_the_twitch(string text, double days) =>
        Assert.InRange(Reading.Reader.Read(text, ReadContext.Nothing(Now)).Onset!.Seconds.Max / Day, days, days + 1.5);

    [Theory]
    [InlineData("Sang for five hours on Sunday. Monday my nose was twitching.", false)]
    [InlineData("A long drive on Saturday, ten hours, and my nose started twitching on Sunday.", false)]
    [InlineData("my nose twitched for three hours on Sunday", true)]
    [InlineData("each spell of my nose lasts about two hours", true)]
    public void Hours_of_doing_something_are_no_length_of_a_twitch(string text, bool isEpisode) =>
        Assert.Equal(isEpisode, Reading.Reader.Read(text, ReadContext.Nothing(Now)).Episode is not null);

    private static IEnumerable<string> Told(string text) =>
        Reading.Reader.Read(text, ReadContext.Nothing(Now)).Findings.Where(finding => finding.State == FindingState.Present).Select(finding => finding.Concept);
}
