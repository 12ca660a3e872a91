using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

public class ChoiceRecognizersTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "dark red", "sky blue", "green"]);

    [Fact]
    public void Several_choices_are_found_in_the_order_of_the_answer() =>
        Assert.Equal(["green", "red"], Find("green and also red"));

    [Fact]
    public void The_longer_name_wins_where_both_fit() => Assert.Equal(["dark red"], Find("dark red"));

    [Fact]
    public void The_longer_name_wins_inside_a_sentence() => Assert.Equal(["dark red"], Find("the dark red one"));

    [Fact]
    public void A_few_words_may_stand_between_the_words_of_a_name() => Assert.Equal(["sky blue"], Find("sky, you know, blue"));

    [Fact]
    public void Too_many_words_may_not() => Assert.Empty(Find("the sky was never really that blue"));

    [Fact]
    public void Some_words_of_a_name_are_enough_where_that_is_allowed() =>
        Assert.Equal(["sky blue"], Find("sky", new FindChoicesOptions { AllowPartialMatches = true }));

    [Fact]
    public void The_distance_between_words_may_be_set() =>
        Assert.Empty(Find("sky or blue", new FindChoicesOptions { MaxTokenDistance = 0 }));

    [Fact]
    public void Values_may_be_left_out() =>
        Assert.Empty(Find("green", new FindChoicesOptions { NoValue = true }));

    [Fact]
    public void Several_numbers_choose_several() => Assert.Equal(["red", "sky blue"], Find("1 and 3"));

    [Fact]
    public void Names_win_over_numbers() => Assert.Equal(["green"], Find("green, number 1"));

    [Fact]
    public void A_match_knows_where_it_stands()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("make it green!", Colours));

        Assert.Equal(("green", 8, 12, "choice"), (found.Text, found.Start, found.End, found.TypeName));
        var choice = found.Resolution;
        Assert.Equal(("green", 3, 1f, "green"), (choice.Value, choice.Index, choice.Score, choice.Synonym));
    }

    [Fact]
    public void Emoji_are_words()
    {
        var moods = ChoiceFactory.ToChoices(["😀", "😡"]);

        Assert.Equal("😀", Assert.Single(ChoiceRecognizers.RecognizeChoices("well 😀😀", moods)).Resolution.Value);
    }

    private static IEnumerable<string> Find(string answer, FindChoicesOptions? options = null) =>
        ChoiceRecognizers.RecognizeChoices(answer, Colours, options).Select(found => found.Resolution.Value);
}
