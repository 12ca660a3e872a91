using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class TextPromptTests
{
    private static readonly PromptValidator<string> AtLeastThreeLetters =
        (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Length >= 3);

    [Fact]
    public Task It_asks_and_returns_the_text() =>
        Ask(new TextPrompt("name"), retry: null)
            .Test("hi", "name?").Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task A_question_without_an_input_hint_expects_input() =>
        new DialogConversation(Asking(
            new TextPrompt("name"),
            new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "name?" } })).Start()
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity()!.InputHint))
            .StartTestAsync();

    [Fact]
    public Task A_refused_answer_brings_the_retry_prompt() =>
        Ask(new TextPrompt("name", AtLeastThreeLetters), retry: "three letters?")
            .Test("hi", "name?").Test("A", "three letters?").Test("Ad", "three letters?").Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task Without_a_retry_prompt_the_question_comes_again() =>
        Ask(new TextPrompt("name", AtLeastThreeLetters), retry: null)
            .Test("hi", "name?").Test("A", "name?")
            .StartTestAsync();

    [Fact]
    public Task A_validator_that_speaks_replaces_the_retry_prompt() =>
        Ask(new TextPrompt("name", async (prompt, cancel) =>
        {
            await prompt.Context.SendActivityAsync("too short", cancellationToken: cancel);
            return false;
        }), retry: "three letters?")
            .Test("hi", "name?").Test("A", "too short").Test("B", "too short")
            .StartTestAsync();

    [Fact]
    public Task A_validator_may_change_the_value() =>
        Ask(new TextPrompt("name", (prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Value.ToUpperInvariant();
            return Task.FromResult(true);
        }), retry: null)
            .Test("hi", "name?").Test("Ada", "got ADA")
            .StartTestAsync();

    [Fact]
    public Task A_validator_sees_how_often_was_answered_across_turns() =>
        Ask(new TextPrompt("name", (prompt, _) =>
        {
            prompt.Recognized.Value = $"{prompt.Recognized.Value} at attempt {prompt.AttemptCount}";
            return Task.FromResult(prompt.AttemptCount == 3);
        }), retry: null)
            .Test("hi", "name?").Test("a", "name?").Test("b", "name?").Test("c", "got c at attempt 3")
            .StartTestAsync();

    [Fact]
    public Task A_validator_sees_the_options_and_keeps_state() =>
        new DialogConversation(Asking(
            new TextPrompt("name", (prompt, _) =>
            {
                prompt.State.TryGetValue("seen", out var seen);
                prompt.State["seen"] = $"{seen}{prompt.Recognized.Value}";
                prompt.Recognized.Value = (string)prompt.State["seen"]!;
                return Task.FromResult(prompt.Recognized.Value == (string)prompt.Options.Validations!);
            }),
            new PromptOptions { Prompt = Text("name?"), Validations = "ab" })).Start()
            .Test("hi", "name?").Test("a", "name?").Test("b", "got ab")
            .StartTestAsync();

    [Fact]
    public Task Another_activity_than_a_message_leaves_the_prompt_waiting() =>
        Ask(new TextPrompt("name"), retry: null)
            .Test("hi", "name?")
            .Send(new Activity(ActivityTypes.Event) { Name = "ping" })
            .Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task A_message_without_text_is_asked_again() =>
        Ask(new TextPrompt("name"), retry: "in words, please")
            .Test("hi", "name?").Send(new Activity(ActivityTypes.Message)).AssertReply("in words, please")
            .StartTestAsync();

    [Fact]
    public Task What_the_question_carries_survives_the_storage()
    {
        var question = Text("name?");
        question.Speak = "what is your name?";
        question.SuggestedActions = new SuggestedActions
        {
            Actions = [new CardAction { Type = ActionTypes.ImBack, Title = "Ada", Value = "Ada" }],
        };
        var prompt = new TextPrompt("name", AtLeastThreeLetters);

        return new DialogConversation(Asking(prompt, new PromptOptions { Prompt = question })).Start()
            .Test("hi", "name?")
            .Test("A", reply =>
            {
                var message = reply.AsMessageActivity()!;
                Assert.Equal("what is your name?", message.Speak);
                Assert.Equal("Ada", Assert.Single(message.SuggestedActions!.Actions!).Value);
            })
            .StartTestAsync();
    }

#if !BOTSDK_MICROSOFT
    [Fact]
    public Task A_question_asked_again_is_a_new_activity()
    {
        var ids = new HashSet<string?>();
        return Ask(new TextPrompt("name", AtLeastThreeLetters), retry: null)
            .Test("hi", first => ids.Add(first.Id))
            .Test("A", second => Assert.True(ids.Add(second.Id)))
            .StartTestAsync();
    }
#endif

    [Fact]
    public async Task A_prompt_without_prompt_options_is_refused()
    {
        var flow = With(
            new WaterfallDialog("w", [(step, cancel) => step.BeginDialogAsync("name", "no options", cancel)]),
            new TextPrompt("name")).Send("hi");

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(flow.StartTestAsync);
    }

    private static TestFlow Ask(TextPrompt prompt, string? retry) =>
        new DialogConversation(Asking(
            prompt, new PromptOptions { Prompt = Text("name?"), RetryPrompt = retry is null ? null : Text(retry) })).Start();
}
