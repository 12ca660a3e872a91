namespace TwitchBot.Knowledge.Tests;

public class ConversationTests
{
    [Theory]
    [InlineData("and alcohol?", "how-twitches-work#caffeine-and-nicotine", "facial-twitching#food-and-drink")]
    [InlineData("what about kids", "how-twitches-work#tics", "nose-muscles-and-treatment#tics")]
    [InlineData("how do they find out?", "facial-twitching#see-a-doctor", "facial-twitching#tests")]
    [InlineData("and in children?", "how-twitches-work#tics", "nose-muscles-and-treatment#tics")]
    public void A_follow_up_is_understood_from_what_was_shown_last(string question, string last, string section) =>
        Assert.Equal(section, Knowledge.Answers.Find(question, last).Answer?.Sources[0].Id);

    [Fact]
    public void Why_asks_about_what_was_shown_last()
    {
        var answer = Knowledge.Answers.Find("why?", "what-it-may-mean#stress-link").Answer!;

        Assert.Contains("stress", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Two_questions_in_one_message_are_answered_in_their_order()
    {
        var answer = Knowledge.Answers.Find("why does my nose twitch and when should i see a doctor?").Answer!;

        Assert.Equal(["how-twitches-work#everyday-triggers", "differences#when-to-see-a-doctor"], answer.Sources.Select(section => section.Id));
        Assert.Equal(2, answer.Text.Split("\n\n").Length);
    }

    [Fact]
    public void A_story_is_answered_by_the_question_in_it()
    {
        var answer = Knowledge.Answers.Find(
            "Hello there! We are rebuilding our bathroom and the noise is endless. Since Monday my nose jumps. Can too much coffee do that?").Answer!;

        Assert.Equal("how-twitches-work#caffeine-and-nicotine", answer.Sources[0].Id);
    }

    [Fact]
    public void Of_two_questions_joined_by_a_comma_the_covered_one_is_answered_and_the_other_named()
    {
        var result = Knowledge.Answers.Find("does magnesium help, and how much should I take?");

        Assert.Equal("nose-muscles-and-treatment#supplements", result.Best);
        Assert.Equal(["and how much should I take?"], result.Missed);
    }

    [Fact]
    public void A_word_that_may_mean_two_things_is_asked_back()
    {
        var result = Knowledge.Answers.Find("operation");

        Assert.Equal(KnowledgeKind.Unclear, result.Kind);
        Assert.Null(result.Answer);
        Assert.Equal(2, result.Nearest.Count);
        Assert.All(result.Nearest, question => Assert.NotNull(Knowledge.Answers.Find(question).Answer));
    }

    [Fact]
    public void A_section_that_no_longer_exists_is_no_context() =>
        Assert.NotNull(Knowledge.Answers.Find("does botox help", "no-article#no-section").Answer);

    [Fact]
    public void A_declined_question_has_hardly_any_confidence_and_names_the_best_section_all_the_same()
    {
        var result = Knowledge.Answers.Find("how many mg of magnesium should i take");

        Assert.Equal(KnowledgeKind.NotCovered, result.Kind);
        Assert.InRange(result.Confidence, 0, 0.05);
        Assert.NotNull(result.Best);
    }
}
