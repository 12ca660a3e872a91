using TwitchBot.Content;

namespace TwitchBot.Language.Tests.Findings;

/// <summary>Words that belong to one red flag and are not taken for another.</summary>
public class RedFlagWordsTests
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);

    [Theory]
    [InlineData("my face went floppy", "facial-weakness")]
    [InlineData("my eyelid wont open", "facial-droop")]
    [InlineData("my right eye won't open", "facial-droop")]
    [InlineData("my arm suddenly went numb", "arm-weakness")]
    [InlineData("he went floppy and wouldn't wake", "fainting")]
    [InlineData("suddenly it went to my eye and cheek", "rapid-spread")]
    public void A_red_flag_is_heard(string text, string concept) => Assert.Contains(concept, Told(text));

    [Theory]
    [InlineData("my face went floppy", "fainting")]
    [InlineData("my leg went limp", "fainting")]
    [InlineData("my eyelid wont open", "arm-weakness")]
    [InlineData("my arm suddenly went numb", "rapid-spread")]
    [InlineData("it started in the nose and now it has spread to my lip", "rapid-spread")]
    public void Its_words_are_no_other(string text, string concept) => Assert.DoesNotContain(concept, Told(text));

    private static IEnumerable<string> Told(string text) =>
        Reading.Reader.Read(text, ReadContext.Nothing(Now)).Findings.Where(finding => finding.State == FindingState.Present).Select(finding => finding.Concept);
}
