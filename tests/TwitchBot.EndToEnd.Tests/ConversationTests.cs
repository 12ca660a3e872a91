using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

public class ConversationTests(Stage stage)
{
    private static readonly (string Asked, string Answer)[] OwnWords =
    [
        ("Whose nose", "my own"),
        ("Since when", "about three weeks"),
        ("How long", "just a few seconds each time"),
        ("last weeks", "I drink a lot of coffee"),
        ("Is that right", "yes, that's right"),
    ];

    [Fact]
    public async Task The_bot_greets_first_and_offers_what_to_do()
    {
        await using var chat = await stage.OpenAsync();

        await Expect(chat.BotMessages).ToHaveCountAsync(1);
        await Expect(chat.Suggestions.GetByText("Check my twitch")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_whole_assessment_can_be_typed()
    {
        await using var chat = await stage.OpenAsync();
        await chat.TypeAsync("check my twitch");
        await chat.HearsAsync("Whose nose");

        await chat.AnswerAllAsync((question, _) => chat.TypeAsync(
            OwnWords.FirstOrDefault(each => question.Contains(each.Asked, StringComparison.Ordinal)).Answer ?? "no"));

        await Expect(chat.Card).ToContainTextAsync("appointment");
        await Expect(chat.Card).ToContainTextAsync("Sources");
    }

    [Fact]
    public async Task A_whole_assessment_can_be_clicked()
    {
        await using var chat = await stage.OpenAsync();
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");

        await chat.AnswerAllAsync((_, choices) => chat.ChooseAsync(CalmestOf(choices)));

        await Expect(chat.Card).ToContainTextAsync("Sources");
        await chat.Card.GetByRole(AriaRole.Button, new() { Name = "Check again" }).ClickAsync();
        await Expect(chat.Suggestions.GetByText("My own", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_in_the_middle_is_answered_and_the_assessment_goes_on()
    {
        await using var chat = await stage.OpenAsync();
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");

        await chat.TypeAsync("why does my nose twitch?");

        await chat.HasHeardAsync("Source: ");
        await chat.HearsAsync("Whose nose");
        await chat.AnswerAllAsync((_, choices) => chat.ChooseAsync(CalmestOf(choices)));
    }

    [Fact]
    public async Task A_warning_sign_is_answered_before_anything_else()
    {
        await using var chat = await stage.OpenAsync();
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");

        await chat.TypeAsync("one side of my face is drooping and my speech is slurred");

        await chat.HasHeardAsync("911");
        await chat.PictureAsync("emergency");
    }

    /// <summary>No to symptoms, none of the triggers, the first of anything else offered; and yes to what the bot reads back.</summary>
    private static string CalmestOf(IReadOnlyList<string> choices) =>
        !choices.Contains("Skip") ? choices.First(choice => choice.StartsWith("Yes", StringComparison.Ordinal))
        : choices.FirstOrDefault(choice => choice is "No" or "None of these") ?? choices[0];
}
