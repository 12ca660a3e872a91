using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Content.Tests.Text;

public sealed class NearPatternTests
{
    [Fact]
    public void Groups_are_parted_by_tildes_and_members_by_bars()
    {
        var pattern = NearPattern.Parse("<face-part> ~ (droop | hangs down) ~ suddenly");

        Assert.Equal([["<face-part>"], ["droop", "hangs down"], ["suddenly"]], pattern!.Groups);
        Assert.Equal(["face-part"], pattern.References());
    }

    [Fact]
    public void Groups_stand_near_each_other_in_either_order_unless_told() =>
        Assert.Equal([new Joint(false, 6), new Joint(true, 6), new Joint(true, 2), new Joint(false, 12)], NearPattern.Parse("<a> ~ b > (c | <d>) >2 e ~12 f")!.Joints);

    [Theory]
    [InlineData("a ~ b ~ c ~ d ~ e ~ f ~ g")]
    [InlineData("")]
    [InlineData("a ~")]
    [InlineData("~ a")]
    [InlineData("a ~ ()")]
    [InlineData("a ~ (b | )")]
    [InlineData("a ~ (b")]
    [InlineData("a ~ b)")]
    [InlineData("<a ~ b")]
    public void What_is_incomplete_is_no_pattern(string text) => Assert.Null(NearPattern.Parse(text));
}
