using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests.Embedding;

public class BubbleTests(EmbeddedStage stage) : IClassFixture<EmbeddedStage>
{
    private const int MostBytesUntilOpened = 5 * 1024;

    [Fact]
    public async Task Until_it_is_opened_a_page_pays_for_the_bubble_only()
    {
        await using var visit = await stage.VisitAsync();

        Assert.Equal([stage.Clinic.AbsoluteUri, $"{stage.Bot}embed.js"], visit.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)));
        using var http = new HttpClient();
        Assert.InRange((await http.GetByteArrayAsync($"{stage.Bot}embed.js", TestContext.Current.CancellationToken)).Length, 1, MostBytesUntilOpened);
    }

    [Fact]
    public async Task With_a_keyboard_alone_one_opens_it_asks_and_closes_it()
    {
        await using var visit = await stage.VisitAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.HearsAsync("I’m TwitchBot");
        await Expect(visit.SendBox).ToBeFocusedAsync();
        await Expect(visit.Bubble).ToHaveAttributeAsync("aria-expanded", "true");

        await visit.Page.Keyboard.TypeAsync("why does my nose twitch?");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.HearsAsync("Source: ");
        await visit.PictureAsync("embedded-answer");
        for (var pressed = 0; pressed < 20; pressed++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("TWITCHBOT-CHAT", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        }

        // In the list of messages Web Chat takes the first Escape itself, to go back to the box.
        await visit.SendBox.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Panel).ToBeHiddenAsync();
        await Expect(visit.Bubble).ToBeFocusedAsync();
        Assert.Empty(visit.Complaints);
        Assert.All(visit.Requests, address => Assert.True(IsKnown(address), address));
    }

    [Fact]
    public async Task The_conversation_goes_on_from_page_to_page()
    {
        await using var visit = await stage.VisitAsync();
        await visit.OpenAsync();
        await visit.TypeAsync("why does my nose twitch?");
        await visit.HearsAsync("Source: ");

        await visit.Page.GetByText("Opening hours").ClickAsync();

        await visit.HearsAsync("Source: ");
        await Expect(visit.OwnMessages).ToHaveCountAsync(1);
        Assert.EndsWith("/opening-hours", visit.Page.Url);
    }

    [Fact]
    public async Task A_chat_that_was_closed_stays_closed_on_the_next_page()
    {
        await using var visit = await stage.VisitAsync();
        await visit.OpenAsync();
        await visit.Bubble.ClickAsync();

        await visit.Page.GetByText("Opening hours").ClickAsync();

        await Expect(visit.Bubble).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(visit.Page.Locator("twitchbot-chat iframe")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_comes_while_it_is_closed_is_counted_on_the_bubble()
    {
        await using var visit = await stage.VisitAsync();
        await visit.OpenAsync();
        await visit.SendBox.FillAsync("why does my nose twitch?");
        await visit.Bubble.ClickAsync();

        await visit.Page.Frames[^1].EvaluateAsync("() => document.querySelector('.webchat__send-button').click()");

        await Expect(visit.Bubble).ToHaveAttributeAsync("aria-label", "Ask about your nose, 1 new", new() { Timeout = ChatWindow.Patience });
        await visit.PictureAsync("embedded-unread");
        await visit.Bubble.ClickAsync();
        await Expect(visit.Page.Locator("twitchbot-chat .badge")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_page_can_open_restart_and_close_it_and_hears_when_it_is_ready()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ListenAsync();

        await visit.CommandAsync("open");
        await visit.HearsAsync("I’m TwitchBot");
        Assert.Contains("""{"twitchbot":"ready"}""", await visit.HeardAsync());
        await visit.TypeAsync("why does my nose twitch?");
        await visit.HearsAsync("Source: ");
        await visit.CommandAsync("restart");
        await Expect(visit.OwnMessages).ToHaveCountAsync(0, new() { Timeout = ChatWindow.Patience });
        await visit.HearsAsync("I’m TwitchBot");
        await visit.CommandAsync("close");
        await Expect(visit.Panel).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_page_hears_that_an_outcome_was_reached_and_nothing_else()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ListenAsync();
        await visit.OpenAsync();

        await visit.TypeAsync(
            "My nose has twitched for two days, a second each. No pain, it stays in one place, not in my sleep, no medicines. "
            + "No drooping, no weakness, speech fine, sight and hearing fine, no numbness. I drink a lot of coffee.");
        for (var asked = 0; asked < 12 && !(await visit.HeardAsync()).Contains("outcome", StringComparison.Ordinal); asked++)
        {
            var replies = await visit.BotMessages.CountAsync();
            await visit.TypeAsync(await visit.BotMessages.Last.InnerTextAsync() is var last && last.Contains("Is that right", StringComparison.Ordinal) ? "yes" : "none of these");
            await Expect(visit.BotMessages).Not.ToHaveCountAsync(replies, new() { Timeout = ChatWindow.Patience });
            await visit.Page.WaitForTimeoutAsync(300);
        }

        Assert.EndsWith("""{"twitchbot":"outcome"}]""", await visit.HeardAsync());
    }

    [Fact]
    public async Task The_sites_locale_decides_the_emergency_number_and_its_colour_the_look()
    {
        await using var visit = await stage.VisitAsync();
        await visit.OpenAsync();

        await visit.HearsAsync("call 000 now");
        await Expect(visit.Bubble).ToHaveCSSAsync("background-color", "rgb(106, 27, 154)");
        await Expect(visit.Chat.Locator("h1")).ToHaveTextAsync("Ask about your nose");
    }

    [Fact]
    public async Task A_site_that_the_operator_did_not_name_cannot_show_the_chat()
    {
        await using var stranger = await ForeignSite.StartAsync();
        stranger.Bot = stage.Bot;
        await using var visit = await stage.VisitAsync(stranger.Address);

        await visit.Bubble.ClickAsync();

        await Expect(visit.Chat.Locator("body")).Not.ToContainTextAsync("TwitchBot");
        await visit.Page.WaitForTimeoutAsync(500);
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1280, false, false)]
    [InlineData(1280, true, false)]
    [InlineData(320, false, false)]
    [InlineData(390, false, true)]
    public async Task Everybody_can_use_it(int width, bool dark, bool highContrast)
    {
        await using var visit = await stage.VisitAsync(new Uri(stage.Bot, "demo"), width, width == 1280 ? 800 : 640, dark, highContrast);
        var name = $"bubble-{width}-{(highContrast ? "high-contrast" : dark ? "dark" : "light")}";
        await visit.PictureAsync($"{name}-closed");
        await Accessibility.AssertAsync(visit.Page);

        await visit.OpenAsync();
        await visit.PictureAsync($"{name}-open");
        await Accessibility.AssertAsync(visit.Page);
        await Accessibility.AssertAsync(visit.Page.Frames[^1]);
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private bool IsKnown(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "data" or "blob" || uri.Authority == stage.Bot.Authority || uri.Authority == stage.Clinic.Authority);
}
