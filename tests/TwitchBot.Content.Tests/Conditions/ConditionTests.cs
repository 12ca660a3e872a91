using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Tests.Conditions;

public sealed class ConditionTests
{
    private const double Day = 86400;

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    [InlineData("not b", true)]
    [InlineData("any(b, a)", true)]
    [InlineData("all(b, a)", false)]
    [InlineData("a or a and b", true)]
    [InlineData("(a or a) and b", false)]
    [InlineData("not b and a", true)]
    [InlineData("not (b or a)", false)]
    [InlineData("absent(b)", true)]
    [InlineData("unsure(c)", true)]
    [InlineData("known(a, b, c)", true)]
    [InlineData("always", true)]
    [InlineData("not always", false)]
    public void It_holds_for_what_is_known(string text, bool holds)
    {
        var facts = new Facts().With("a", FindingState.Present).With("b", FindingState.Absent).With("c", FindingState.Unsure);

        Assert.Equal(holds, Parse(text).Holds(facts));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("any(a, b)")]
    [InlineData("all(a)")]
    [InlineData("absent(a)")]
    [InlineData("unsure(a)")]
    [InlineData("known(a)")]
    [InlineData("known(onset)")]
    [InlineData("onset >= 0 days")]
    [InlineData("onset < 9 years")]
    [InlineData("age < 18 years")]
    public void What_is_unknown_is_never_true(string text) => Assert.False(Parse(text).Holds(new Facts()));

    [Fact]
    public void Unsure_is_not_present() => Assert.False(Parse("a").Holds(new Facts().With("a", FindingState.Unsure)));

    [Theory]
    [InlineData(5, 8, "onset >= 7 days", true)]
    [InlineData(5, 8, "onset < 7 days", false)]
    [InlineData(5, 6, "onset >= 7 days", false)]
    [InlineData(5, 6, "onset < 7 days", true)]
    [InlineData(7, 7, "onset >= 1 week", true)]
    [InlineData(7, 7, "onset < 1.5 weeks", true)]
    public void A_range_counts_as_long_as_its_upper_end(double minDays, double maxDays, string text, bool holds) =>
        Assert.Equal(holds, Parse(text).Holds(new Facts().With("onset", minDays * Day, maxDays * Day)));

    [Fact]
    public void It_names_the_concepts_it_refers_to() =>
        Assert.Equal(["a", "b", "c", "d"], Parse("any(a, b) and not c or absent(d) and onset >= 2 days").Concepts());

    [Theory]
    [InlineData("", "a name is expected")]
    [InlineData("a and", "a name is expected")]
    [InlineData("(a", "')' is expected")]
    [InlineData("a b", "nothing more is expected at 'b'")]
    [InlineData("some(a)", "'some(' is unknown")]
    [InlineData("any()", "a name is expected")]
    [InlineData("onset", "is compared with '>=' or '<'")]
    [InlineData("onset >= soon days", "a number must follow")]
    [InlineData("onset >= -3 days", "a number must follow")]
    [InlineData("onset >= NaN days", "a number must follow")]
    [InlineData("onset >= 3 fortnights", "is no unit of time")]
    [InlineData("age < 18 days", "is no unit of age")]
    [InlineData("a & b", "nothing more is expected at '&'")]
    public void What_cannot_be_read_is_said(string text, string reason)
    {
        var parsed = ConditionParser.Parse(text);

        Assert.Null(parsed.Condition);
        Assert.Contains(reason, parsed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parentheses_without_end_are_refused() =>
        Assert.Contains("too deeply", ConditionParser.Parse(new string('(', 100_000)).Error, StringComparison.Ordinal);

    [Fact]
    public void Reading_never_throws()
    {
        var words = Gen.Elements("any", "(", ")", ",", "and", "or", "not", "a", "onset", ">=", "<", "7", "days", "known", "é", "-", "always");
        var conditions = words.ArrayOf().Select(parts => string.Join(' ', parts));
        Prop.ForAll(conditions.ToArbitrary(), ReadsOrSaysWhy).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => ReadsOrSaysWhy(text ?? string.Empty)).QuickCheckThrowOnFailure();
    }

    private static bool ReadsOrSaysWhy(string text)
    {
        var parsed = ConditionParser.Parse(text);
        return parsed.Condition is null != parsed.Error is null;
    }

    private static Condition Parse(string text) =>
        ConditionParser.Parse(text) is { Condition: { } condition } ? condition : throw new InvalidOperationException(text);
}
