using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Tests.Answers.Examples;

/// <summary>Answers by content, in words that no rule names.</summary>
public class LikelyAnswerTests
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);

    [Theory]
    [InlineData("Does your face look lopsided?", "my grin has gone wonky at one corner", YesNo.Yes)]
    [InlineData("Can you smile evenly?", "my grin has gone wonky at one corner", YesNo.No)]
    [InlineData("Does your face look lopsided?", "perfectly balanced in the selfie i just took", YesNo.No)]
    [InlineData("Can you smile evenly?", "perfectly balanced in the selfie i just took", YesNo.Yes)]
    public void What_is_told_answers_by_which_way_round_the_question_was(string question, string text, YesNo expected) =>
        Assert.Equal(expected, Read(question, text));

    [Theory]
    [InlineData("Can you smile evenly?", "yeah defo", YesNo.Yes)]
    [InlineData("Can you close both eyes fully?", "no probs", YesNo.Yes)]
    [InlineData("Can you raise both eyebrows?", "that i can", YesNo.Yes)]
    [InlineData("Is one side of your face drooping?", "it certainly is", YesNo.Yes)]
    public void A_yes_to_the_opposite_question_stays_a_yes(string question, string text, YesNo expected) => Assert.Equal(expected, Read(question, text));

    [Theory]
    [InlineData("Do you drink a lot of coffee?", "is that a lot or what do you mean by a lot?")]
    [InlineData("Is one side of your face drooping?", "hang on i'll look in the mirror")]
    [InlineData("Is your vision changed?", "i am the king of france")]
    public void What_is_surely_no_answer_is_none_whatever_words_it_holds(string question, string text) => Assert.Equal(YesNo.None, Read(question, text));

    [Theory]
    [InlineData("Does he sleep badly?", "he's out cold the minute the lamp goes off", YesNo.No)]
    [InlineData("Is your daughter under stress?", "she's got her finals and cries every evening", YesNo.Yes)]
    public void Parents_answer_for_their_child(string question, string text, YesNo expected) => Assert.Equal(expected, Read(question, text));

    [Theory]
    [InlineData("Do you drink a lot of coffee?", "packed in the espressos ages ago", YesNo.No)]
    public void What_is_over_is_no(string question, string text, YesNo expected) => Assert.Equal(expected, Read(question, text));

    [Theory]
    [InlineData("Do you take a statin?", "what would a statin be")]
    [InlineData("Is it painful?", "go back to the one before")]
    [InlineData("Do you smoke?", "the kettle is boiling, hang on")]
    [InlineData("Are you sleeping badly?", "can i talk to a real person")]
    public void Counter_questions_commands_and_other_matters_are_no_answer(string question, string text) =>
        Assert.Equal(YesNo.None, Read(question, text));

    [Theory]
    [InlineData("Do you have any allergies?", "nobody ever did a test on me so i couldn't tell you")]
    [InlineData("Does it happen in your sleep?", "i sleep alone, there's nobody who could tell me")]
    public void Those_who_cannot_say_are_unsure(string question, string text) => Assert.Equal(YesNo.Unsure, Read(question, text));

    [Fact]
    public void The_bots_own_questions_are_read_by_the_concepts_they_are_about() =>
        Assert.Equal(YesNo.Yes, Reading.Reader.Read("half my grin has melted", new ReadContext(Now, AnswerKind.YesNo, ["facial-droop", "facial-weakness"])).Answer);

    [Theory]
    [InlineData("qwertz")]
    [InlineData("asdf asdf")]
    [InlineData("🍕🍕🍕")]
    public void Words_that_no_example_has_answer_nothing(string text) =>
        Assert.Equal(YesNo.None, Reading.Reader.Read(text, new ReadContext(Now, AnswerKind.YesNo, ["facial-droop", "slurred-speech", "arm-weakness"])).Answer);

    [Fact]
    public void Of_several_signs_asked_about_one_that_is_fine_does_not_answer_for_all() =>
        Assert.NotEqual(YesNo.No, Reading.Reader.Read("could hear a mouse cough", new ReadContext(Now, AnswerKind.YesNo, ["vision-change", "hearing-change", "numbness"])).Answer);

    [Fact]
    public void Only_yes_or_no_questions_are_answered_by_likeness() =>
        Assert.Equal(default, new LikelyAnswers(RepositoryContent.English, new Lazy<LearnedModels>(() => LearnedModels.Learn(RepositoryContent.English)))
            .Read(Tokenizer.Split("running on fumes"), new ReadContext(Now, AnswerKind.Several, ["stress", "sleep-loss"]), false));

    [Fact]
    public void The_same_message_is_always_read_the_same() =>
        Assert.Equal(
            Read("Are you short of sleep?", "eyes like a panda, dragging myself about"),
            new UtteranceReader(RepositoryContent.English) is var other ? other.Read("eyes like a panda, dragging myself about", other.ContextOf("Are you short of sleep?", Now)).Answer : default);

    private static YesNo Read(string question, string text) => Reading.Reader.Read(text, Reading.Reader.ContextOf(question, Now)).Answer;
}
