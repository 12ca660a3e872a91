namespace TwitchBot.Cli.Tests.Chat;

public sealed class ChatTests
{
    [Fact]
    public async Task A_piped_conversation_is_answered_and_ends_with_the_input()
    {
        var run = await TwitchBotProcess.RunAsync(
            ["chat", "--dialogs", Repository.Path("dialogs"), "--locale", "en-GB"], "Which nerve makes the nose twitch?\nmy face droops on one side\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("TwitchBot", run.Output, StringComparison.Ordinal);
        Assert.Contains("facial nerve", run.Output, StringComparison.Ordinal);
        Assert.Contains("Call 999 or 112 now", run.Output, StringComparison.Ordinal);
    }
}
