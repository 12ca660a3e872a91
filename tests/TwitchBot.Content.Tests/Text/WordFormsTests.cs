using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content.Text;

namespace TwitchBot.Content.Tests.Text;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("twitch", "twitches", "twitching", "twitched", "twitchy")]
    [InlineData("droop", "droops", "drooping", "drooped", "droopy")]
    [InlineData("allergy", "allergies")]
    [InlineData("injure", "injures", "injured", "injuring")]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("doctor", "doctors", "doctor's")]
    public void Forms_of_a_word_have_one_stem(params string[] forms) =>
        Assert.Single(forms.Select(WordForms.Stem).Distinct());

    [Theory]
    [InlineData("face", "fact")]
    [InlineData("numb", "number")]
    [InlineData("stress", "string")]
    [InlineData("virus", "vire")]
    public void Different_words_have_different_stems(string one, string other) =>
        Assert.NotEqual(WordForms.Stem(one), WordForms.Stem(other));

    [Fact]
    public void A_stem_is_never_longer_than_its_word() =>
        Prop.ForAll<string>(word => WordForms.Stem(word ?? string.Empty).Length <= (word ?? string.Empty).Length).QuickCheckThrowOnFailure();
}
