using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", "got True")]
    [InlineData("Yeah, I think so", "got True")]
    [InlineData("sure!", "got True")]
    [InlineData("👍", "got True")]
    [InlineData("no", "got False")]
    [InlineData("Nope.", "got False")]
    [InlineData("that is not ok", "got False")]
    [InlineData("1", "got True")]
    [InlineData("(2)", "got False")]
    [InlineData("the first one", "got True")]
    [InlineData("the last", "got False")]
    public Task An_answer_is_read_as_yes_or_no(string answer, string expected) =>
        Ask(new ConfirmPrompt("sure"))
            .Send("hi").AssertReplyContains("sure?").Test(answer, expected)
            .StartTestAsync();

    [Theory]
    [InlineData("maybe")]
    [InlineData("3")]
    public Task Anything_else_is_asked_again(string answer) =>
        Ask(new ConfirmPrompt("sure"))
            .Test("hi", "sure? (1) Yes or (2) No").Test(answer, "yes or no? (1) Yes or (2) No")
            .StartTestAsync();

    [Fact]
    public Task Where_choices_bear_no_numbers_a_number_is_no_answer() =>
        Ask(new ConfirmPrompt("sure") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } })
            .Test("hi", "sure? Yes or No").Test("1", "yes or no? Yes or No")
            .StartTestAsync();

    [Fact]
    public Task Own_words_for_yes_and_no_are_shown_and_understood() =>
        Ask(new ConfirmPrompt("sure") { ConfirmChoices = Tuple.Create(new Choice("Absolutely"), new Choice("Never")) })
            .Test("hi", "sure? (1) Absolutely or (2) Never").Test("never", "got False")
            .StartTestAsync();

    [Fact]
    public Task A_validator_may_insist_on_yes() =>
        Ask(new ConfirmPrompt("sure", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: true })))
            .Send("hi").AssertReplyContains("sure?").Send("no").AssertReplyContains("yes or no?").Test("yes", "got True")
            .StartTestAsync();

    [Fact]
    public Task On_web_chat_the_choices_are_buttons() =>
        new DialogConversation(Asking(new ConfirmPrompt("sure"), Options), "webchat").Start()
            .Test("hi", reply =>
            {
                var buttons = reply.AsMessageActivity()!.SuggestedActions!.Actions!;
                Assert.Equal(["Yes", "No"], buttons.Select(button => button.Title));
            })
            .Test("Yes", "got True")
            .StartTestAsync();

    private static PromptOptions Options => new() { Prompt = Text("sure?"), RetryPrompt = Text("yes or no?") };

    private static TestFlow Ask(ConfirmPrompt prompt) => new DialogConversation(Asking(prompt, Options)).Start();
}
