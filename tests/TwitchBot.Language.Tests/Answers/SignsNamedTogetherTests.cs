using TwitchBot.Language.Answers;

namespace TwitchBot.Language.Tests.Answers;

/// <summary>One question names several warning signs: what answers it, and what must be asked once more.</summary>
public sealed class SignsNamedTogetherTests
{
    [Theory]
    [InlineData("lots of stress")]
    [InlineData("a lot of stress lately")]
    [InlineData("only when I drink lots of coffee")]
    [InlineData("my nose twitches all day long since Monday")]
    [InlineData("my own nose has twitched on and off for ten days")]
    [InlineData("I am the king of France")]
    public void What_speaks_of_something_else_is_no_answer(string text) => Assert.Equal(YesNo.None, Answer(text));

    [Theory]
    [InlineData("none, but lots of coffee")]
    [InlineData("no, loads of coffee")]
    [InlineData("nothing like that, just tired")]
    [InlineData("thankfully none, it's just stress")]
    [InlineData("nah only my eyelid")]
    [InlineData("no")]
    public void A_no_before_something_else_is_a_no(string text) => Assert.Equal(YesNo.No, Answer(text));

    [Theory]
    [InlineData("none except the leg one")]
    [InlineData("no, just the third")]
    [InlineData("nothing but the headache")]
    [InlineData("no wait yes")]
    [InlineData("no but stress yes")]
    public void A_no_that_picks_one_out_or_takes_itself_back_is_never_a_no(string text) => Assert.Equal(YesNo.None, Answer(text));

    [Theory]
    [InlineData("yes")]
    [InlineData("all of them and stress")]
    [InlineData("yes and my nose twitches")]
    [InlineData("the last one")]
    [InlineData("yeah my face")]
    [InlineData("sort of")]
    [InlineData("no, actually my arm went weak")]
    public void A_yes_and_a_sign_by_name_are_a_yes(string text) => Assert.Equal(YesNo.Yes, Answer(text));

    private static YesNo Answer(string text)
    {
        var question = RepositoryContent.English.Questions.Single(question => question.Id == "emergency-signs");
        return Reading.Reader.Read(text, new ReadContext(new DateTime(2026, 3, 10, 9, 0, 0), question.Expects, question.About)).Answer;
    }
}
