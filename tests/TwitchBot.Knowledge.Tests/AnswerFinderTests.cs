namespace TwitchBot.Knowledge.Tests;

public class AnswerFinderTests
{
    public static TheoryData<string, string> CuratedQuestions()
    {
        var data = new TheoryData<string, string>();
        foreach (var entry in Knowledge.Content.Faq)
        {
            data.Add(entry.Ask, entry.Answer[0]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CuratedQuestions))]
    public void A_curated_question_is_answered_from_its_section(string question, string section) =>
        Assert.Equal(section, Knowledge.Answers.Find(question).Answer?.Sources[0].Id);

    [Theory]
    [InlineData("can allergies make my nose twich", "what-it-may-mean#allergens")]
    [InlineData("is it becuase of too much cofee", "how-twitches-work#caffeine-and-nicotine")]
    [InlineData("WHEN SHOULD I SEE A DOCTOR", "differences#when-to-see-a-doctor")]
    [InlineData("botox?", "nose-muscles-and-treatment#botox")]
    public void Spelling_capitals_and_brevity_do_not_matter(string question, string section) =>
        Assert.Equal(section, Knowledge.Answers.Find(question).Answer?.Sources[0].Id);

    [Theory]
    [InlineData("how much magnesium should I take")]
    [InlineData("what does an mri cost")]
    [InlineData("why does my knee twitch")]
    [InlineData("my dog's nose twitches, why")]
    [InlineData("what's the weather like")]
    [InlineData("")]
    [InlineData("🙂🙂🙂")]
    public void What_the_articles_do_not_cover_is_declined(string question) =>
        Assert.Null(Knowledge.Answers.Find(question).Answer);

    [Fact]
    public void A_declined_question_names_the_nearest_ones_that_are_covered()
    {
        var result = Knowledge.Answers.Find("why does my knee twitch");

        Assert.All(result.Nearest, question => Assert.NotNull(Knowledge.Answers.Find(question).Answer));
    }

    [Fact]
    public void Follow_up_questions_can_be_answered()
    {
        var followUps = Knowledge.Content.Faq.SelectMany(entry => Knowledge.Answers.Find(entry.Ask).Answer!.FollowUps).Distinct();

        Assert.All(followUps, question => Assert.NotNull(Knowledge.Answers.Find(question).Answer));
    }

    [Fact]
    public void More_goes_on_with_the_next_section_and_ends()
    {
        var entry = Knowledge.Content.Faq.First(entry => entry.Answer.Count > 1);

        var more = Knowledge.Answers.More(entry.Answer[0]);

        Assert.NotNull(more);
        Assert.NotEqual(entry.Answer[0], more.Sources[0].Id);
        Assert.Null(Knowledge.Answers.More("no-article#no-section"));
    }
}
