using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class DialogStateTests
{
    private const string Key = "test/conversations/dialogs";

    [Fact]
    public async Task A_loop_by_replacement_keeps_the_stored_state_small()
    {
        var conversation = new DialogConversation(Component(
            new WaterfallDialog("loop",
            [
                (step, cancel) => step.PromptAsync("again", new PromptOptions { Prompt = Text("again?") }, cancel),
                (step, cancel) => step.ReplaceDialogAsync("loop", null, cancel),
            ]),
            new TextPrompt("again")));
        await conversation.Start().Test("hi", "again?").StartTestAsync();
        var length = (await StoredAsync(conversation)).Length;

        var flow = conversation.Start();
        for (var turn = 0; turn < 50; turn++)
            flow = flow.Test("go on", "again?");
        await flow.StartTestAsync();

        // The ETag, a count, has grown by a digit.
        Assert.InRange((await StoredAsync(conversation)).Length, length, length + 3);
    }

#if !BOTSDK_MICROSOFT
    [Fact]
    public async Task Stored_state_names_no_types()
    {
        var conversation = await WaitingForAChoiceAsync();

        var stored = await StoredAsync(conversation);

        Assert.DoesNotContain("$type", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("System", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stored_questions_hold_no_addresses()
    {
        var conversation = await WaitingForAChoiceAsync();

        Assert.DoesNotContain("serviceUrl", await StoredAsync(conversation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_in_the_state_is_refused_with_its_place()
    {
        var flow = With(new WaterfallDialog("w", [(step, _) =>
        {
            step.Values["when"] = new Uri("https://example.org");
            return Task.FromResult(Dialog.EndOfTurn);
        }])).Send("hi");

        var error = await Assert.ThrowsAsync<JsonException>(flow.StartTestAsync);

        Assert.Contains("'w'", error.Message, StringComparison.Ordinal);
        Assert.Contains("values.when", error.Message, StringComparison.Ordinal);
        Assert.Contains("System.Uri", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Lists_and_maps_are_read_back_as_lists_and_maps() =>
        With(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["list"] = new[] { "a", "b" };
                step.Values["map"] = new Dictionary<string, object> { ["deep"] = new List<object> { 1, 2.5, true } };
                step.Values["nothing"] = null;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, cancel) =>
            {
                Assert.Equal(new List<object?> { "a", "b" }, step.Values["list"]);
                var map = Assert.IsType<Dictionary<string, object?>>(step.Values["map"]);
                Assert.Equal(new List<object?> { 1L, 2.5, true }, map["deep"]);
                Assert.Null(step.Values["nothing"]);
                return await Say("read")(step, cancel);
            },
        ])).Send("hi").Test("a", "read").StartTestAsync();
#endif

    private static async Task<DialogConversation> WaitingForAChoiceAsync()
    {
        var question = Text("which?");
        question.Attachments = [new Attachment { ContentType = HeroCard.ContentType, Content = new HeroCard { Text = "look" } }];
        var options = new PromptOptions
        {
            Prompt = question,
            Choices = [new Choice("red") { Synonyms = ["crimson"], Action = new CardAction { Title = "Red!" } }],
            Style = ListStyle.Inline,
            Validations = new List<object> { "x" },
        };
        var conversation = new DialogConversation(Asking(new ChoicePrompt("colour"), options));
        await conversation.Start().Send("hi").AssertReplyContains("which?").StartTestAsync();
        return conversation;
    }

    private static async Task<string> StoredAsync(DialogConversation conversation)
    {
        var items = await conversation.Storage.ReadAsync([Key], TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(items[Key]);
    }
}
