using TwitchBot.Content.Conditions;
using TwitchBot.Dialogs.Replies;

namespace TwitchBot.Dialogs.Tests;

public class DurationWordsTests
{
    [Theory]
    [InlineData(0.5, 0.5, "less than a second")]
    [InlineData(1, 1, "1 second")]
    [InlineData(4, 5, "4 to 5 seconds")]
    [InlineData(90, 90, "90 seconds")]
    [InlineData(86400, 86400, "1 day")]
    [InlineData(0, 86400, "up to 1 day")]
    [InlineData(604800, 604800, "1 week")]
    [InlineData(0, 1036800, "up to 12 days")]
    [InlineData(3024000, 3628800, "5 to 6 weeks")]
    [InlineData(49934, 75134, "14 to 21 hours")]
    [InlineData(31536000, 31536000, "1 year")]
    [InlineData(1814400, 1814400, "3 weeks")]
    [InlineData(7776000, 7776000, "3 months")]
    [InlineData(63072000, 63072000, "2 years")]
    public void A_length_of_time_is_said_the_way_people_do(double min, double max, string words) =>
        Assert.Equal(words, DurationWords.Of(new Amount(min, max)));
}
