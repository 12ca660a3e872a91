namespace Recognizers.Tests.DateTime.Reading;

public class SetTests
{
    [Theory]
    [InlineData("every other day", "every other day: set P2D not resolved")]
    [InlineData("every 2-3 days", "every 2-3 days: set P3D not resolved")]
    [InlineData("every few minutes", "every few minutes: set PT3M not resolved")]
    [InlineData("3 times a day", "3 times a day: set P1D not resolved")]
    [InlineData("a dozen times an hour", "a dozen times an hour: set PT1H not resolved")]
    [InlineData("a couple of times per week", "a couple of times per week: set P1W not resolved")]
    [InlineData("twice a night", "twice a night: set P1D not resolved")]
    [InlineData("an hour a day", "an hour: duration PT1H 3600; a day: set P1D not resolved")]
    [InlineData("at 9 every night", "9 every night: set T21 not resolved")]
    [InlineData("hourly", "hourly: set PT1H not resolved")]
    public void Repetitions_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));
}
