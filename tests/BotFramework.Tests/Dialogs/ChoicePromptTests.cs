using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class ChoicePromptTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("green")]
    [InlineData("GREEN")]
    [InlineData("the green one, please")]
    [InlineData("2")]
    [InlineData("two")]
    [InlineData("option 2")]
    [InlineData("the second")]
    [InlineData("2nd")]
    [InlineData("the last but one")]
    public Task A_choice_is_made_by_text_number_or_position(string answer) =>
        Ask(new ChoicePrompt("colour")).Send("hi").AssertReplyContains("which?").Test(answer, "got green 1").StartTestAsync();

    [Theory]
    [InlineData("yellow")]
    [InlineData("4")]
    [InlineData("0")]
    public Task What_names_no_choice_is_asked_again(string answer) =>
        Ask(new ChoicePrompt("colour")).Send("hi").AssertReplyContains("which?")
            .Test(answer, "one of these: (1) red, (2) green, or (3) blue")
            .StartTestAsync();

    [Fact]
    public Task Synonyms_and_button_titles_choose_too_even_after_the_storage()
    {
        var options = Options();
        options.Choices![2] = new Choice("blue")
        {
            Synonyms = ["navy", "sky"],
            Action = new CardAction { Type = ActionTypes.ImBack, Title = "like the sea", Value = "blue" },
        };

        return Ask(new ChoicePrompt("colour"), options)
            .Send("hi").AssertReplyContains("which?").Test("navy", "got blue 2")
            .Send("hi").AssertReplyContains("which?").Test("like the sea", "got blue 2")
            .StartTestAsync();
    }

    [Fact]
    public Task Numbers_may_be_left_out() =>
        Ask(new ChoicePrompt("colour")
        {
            ChoiceOptions = new ChoiceFactoryOptions("; ", null, " and ", false),
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false },
        })
            .Test("hi", "which? red; green and blue").Test("2", "one of these: red; green and blue")
            .StartTestAsync();

    [Fact]
    public Task The_style_of_the_question_wins_over_that_of_the_prompt()
    {
        var options = Options();
        options.Style = ListStyle.None;
        return Ask(new ChoicePrompt("colour", (_, _) => Task.FromResult(false)) { Style = ListStyle.List }, options)
            .Test("hi", "which?").Test("red", "one of these:")
            .StartTestAsync();
    }

    [Fact]
    public Task As_a_list_there_is_one_choice_per_line() =>
        Ask(new ChoicePrompt("colour") { Style = ListStyle.List })
            .Test("hi", "which?\n\n   1. red\n   2. green\n   3. blue")
            .StartTestAsync();

    [Fact]
    public Task As_a_card_the_question_and_the_buttons_are_on_it() =>
        Ask(new ChoicePrompt("colour") { Style = ListStyle.HeroCard })
            .Test("hi", reply =>
            {
                var card = (HeroCard)Assert.Single(reply.AsMessageActivity()!.Attachments!).Content!;
                Assert.Equal("which?", card.Text);
                Assert.Equal(Colours, card.Buttons!.Select(button => button.Value));
                Assert.Null(reply.AsMessageActivity()!.Text);
            })
            .StartTestAsync();

    [Fact]
    public Task Cards_of_the_question_stay_beside_that_of_the_choices()
    {
        var options = Options();
        options.Prompt!.Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.org/a.png" }];
        return Ask(new ChoicePrompt("colour") { Style = ListStyle.HeroCard }, options)
            .Test("hi", reply => Assert.Equal(
                ["image/png", HeroCard.ContentType],
                reply.AsMessageActivity()!.Attachments!.Select(attachment => attachment.ContentType)))
            .StartTestAsync();
    }

    [Fact]
    public Task As_suggested_actions_the_buttons_are_for_the_user_alone() =>
        Ask(new ChoicePrompt("colour") { Style = ListStyle.SuggestedAction })
            .Test("hi", reply =>
            {
                var suggested = reply.AsMessageActivity()!.SuggestedActions!;
                Assert.Equal(["user1"], suggested.To);
                Assert.Equal(Colours, suggested.Actions!.Select(button => button.Title));
                Assert.All(suggested.Actions!, button => Assert.Equal(ActionTypes.ImBack, button.Type));
            })
            .StartTestAsync();

    [Theory]
    [InlineData("webchat", "personal", "buttons")]
    [InlineData("directline", "personal", "buttons")]
    [InlineData("emulator", "personal", "buttons")]
    [InlineData("msteams", "personal", "buttons")]
    [InlineData("msteams", "groupChat", "card")]
    [InlineData("msteams", "channel", "card")]
    [InlineData("slack", "personal", "card")]
    [InlineData("sms", "personal", "text")]
    public Task By_itself_the_style_follows_the_channel(string channelId, string conversationType, string expected) =>
        new DialogConversation(Asking(new ChoicePrompt("colour"), Options()), channelId, conversationType).Start()
            .Test("hi", reply => Assert.Equal(expected, Style(reply.AsMessageActivity()!)))
            .StartTestAsync();

    [Fact]
    public Task Titles_too_long_for_buttons_are_listed()
    {
        var options = Options();
        options.Choices = ChoiceFactory.ToChoices(["a colour that one sees but rarely", "red"]);
        return new DialogConversation(Asking(new ChoicePrompt("colour"), options), "webchat").Start()
            .Test("hi", "which?\n\n   1. a colour that one sees but rarely\n   2. red")
            .StartTestAsync();
    }

    [Fact]
    public Task Teams_shows_more_than_three_choices_on_a_card()
    {
        var options = Options();
        options.Choices!.Add(new Choice("white"));
        return new DialogConversation(Asking(new ChoicePrompt("colour"), options), "msteams").Start()
            .Test("hi", reply => Assert.Equal("card", Style(reply.AsMessageActivity()!)))
            .StartTestAsync();
    }

    private static PromptOptions Options() => new()
    {
        Prompt = Text("which?"),
        RetryPrompt = Text("one of these:"),
        Choices = ChoiceFactory.ToChoices(Colours),
    };

    private static TestFlow Ask(ChoicePrompt prompt, PromptOptions? options = null) =>
        new DialogConversation(Component(
            new WaterfallDialog("ask",
            [
                (step, cancel) => step.PromptAsync(prompt.Id, options ?? Options(), cancel),
                async (step, cancel) =>
                {
                    var found = (FoundChoice)step.Result!;
                    await step.Context.SendActivityAsync($"got {found.Value} {found.Index}", cancellationToken: cancel);
                    return await step.EndDialogAsync(null, cancel);
                },
            ]),
            prompt)).Start();

    private static string Style(IMessageActivity message) => message switch
    {
        { SuggestedActions.Actions.Count: > 0 } => "buttons",
        { Attachments.Count: > 0 } => "card",
        _ => "text",
    };
}
