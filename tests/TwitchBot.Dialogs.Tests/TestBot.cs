using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Dialogs.Tests;

/// <summary>The whole bot with the repository's own content, on a channel without a wire.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IBot _bot;
    private readonly TestAdapter _adapter;
    private readonly DateTimeOffset _now;

    public TestBot(string channel = "test", string locale = "en", DateTime? now = null, IFeedbackStore? feedback = null)
    {
        var services = new ServiceCollection().AddSingleton<IStorage>(new MemoryStorage());
        if (feedback is not null)
        {
            services.AddSingleton(feedback);
        }

        _services = services.AddTwitchBot(RepositoryContent.English).BuildServiceProvider();
        _bot = _services.GetRequiredService<IBot>();
        _now = new DateTimeOffset(now ?? new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Unspecified), TimeSpan.Zero);
        var conversation = TestAdapter.CreateConversation("chat");
        conversation.ChannelId = channel;
        _adapter = new TestAdapter(conversation) { Locale = locale };
    }

    /// <summary>Says something and gives back every message the bot replies.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        var message = _adapter.MakeActivity(text);
        return SendAsync(message);
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.LocalTimestamp = _now;
        activity.Locale = _adapter.Locale;
        await _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync, TestContext.Current.CancellationToken);
        var replies = new List<Activity>();
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            replies.Add(reply);
        }

        return replies;
    }

    /// <summary>An activity of another type than message, from the user.</summary>
    public Activity Incoming(string type)
    {
        var activity = _adapter.MakeActivity();
        activity.Type = type;
        return activity;
    }

    /// <summary>All that a person can read in a reply: the text, or what stands in its card.</summary>
    public static string TextOf(Activity reply) =>
        reply.Attachments is [{ Content: { } card }, ..]
            ? JsonSerializer.SerializeToElement(card).GetProperty("fallbackText").GetString()!
            : reply.Text ?? string.Empty;

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
