using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TwitchBot.Content.Conversations;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Dialogs.Sessions;

namespace TwitchBot.Dialogs.Tests;

/// <summary>The whole bot with the repository's own content, on a channel without a wire.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IBot _bot;
    private readonly TestAdapter _adapter;
    private readonly bool _isOwner;
    private readonly ManualClock _clock;

    /// <summary>A bot of its own for one conversation.</summary>
    public TestBot(string channel = "test", string locale = "en", DateTime? now = null, IFeedbackStore? feedback = null)
        : this(Build(new ManualClock(now), feedback), channel, locale, "chat") => _isOwner = true;

    private TestBot(ServiceProvider services, string channel, string locale, string conversation)
    {
        _services = services;
        _clock = services.GetRequiredService<ManualClock>();
        _bot = services.GetRequiredService<IBot>();
        var reference = TestAdapter.CreateConversation(conversation);
        reference.ChannelId = channel;
        _adapter = new TestAdapter(reference) { Locale = locale };
    }

    /// <summary>Another conversation with the same bot, which is much cheaper than another bot.</summary>
    public TestBot Another(string conversation) => new(_services, _adapter.Conversation.ChannelId!, _adapter.Locale, conversation);

    /// <summary>Another conversation, held as a script says; all conversations of a bot share its clock, so one is held after the other.</summary>
    public TestBot Another(string conversation, ChatScript script, string channel)
    {
        _clock.Now = new DateTimeOffset(script.Now, TimeSpan.Zero);
        return new(_services, channel, script.Locale, conversation);
    }

    /// <summary>Lets time pass.</summary>
    public void Wait(TimeSpan time) => _clock.Now += time;

    /// <summary>What the conversation keeps.</summary>
    public async Task<Memory> ReadMemoryAsync()
    {
        var kept = string.Empty;
        var property = _services.GetRequiredService<ConversationState>().CreateProperty<string>("memory");
        await _adapter.ProcessActivityAsync(
            _adapter.MakeActivity(), async (turn, cancellation) => kept = await property.GetAsync(turn, () => string.Empty, cancellation), TestContext.Current.CancellationToken);
        return Memory.FromJson(kept);
    }

    /// <summary>Says something and gives back every message the bot replies.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        var message = _adapter.MakeActivity(text);
        return SendAsync(message);
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.LocalTimestamp = _clock.Now;
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

    public ValueTask DisposeAsync() => _isOwner ? _services.DisposeAsync() : ValueTask.CompletedTask;

    private static ServiceProvider Build(ManualClock clock, IFeedbackStore? feedback)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddSingleton<TimeProvider>(clock).AddSingleton<IStorage>(new MemoryStorage());
        if (feedback is not null)
        {
            services.AddSingleton(feedback);
        }

        return services.AddTwitchBot(RepositoryContent.English).BuildServiceProvider();
    }
}
