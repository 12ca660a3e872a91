using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Cli.Transcripts;

/// <summary>A channel that holds one conversation and notes every activity, as the Emulator saves one.</summary>
/// <param name="script">The conversation: names, locale, channel and when it begins.</param>
internal sealed class TranscriptAdapter(ChatScript script) : BotAdapter
{
    private static readonly TimeSpan BetweenActivities = TimeSpan.FromSeconds(1);

    private readonly List<Activity> _noted = [];
    private TimeSpan _waited;
    private readonly ChannelAccount _user = new("user", script.User, "user");
    private readonly ChannelAccount _bot = new("bot", script.Bot, "bot");

    /// <summary>Everything sent and received, in order.</summary>
    public IReadOnlyList<Activity> Noted => _noted;

    /// <summary>The clock of the conversation, whose times are those of the script's day.</summary>
    public TimeProvider Clock => field ??= new ScriptClock(this);

    private DateTimeOffset Now => new DateTimeOffset(script.Now, TimeSpan.Zero) + _waited + (_noted.Count * BetweenActivities);

    /// <summary>Lets time pass.</summary>
    public void Wait(TimeSpan time) => _waited += time;

    /// <summary>Lets the person join, so that the bot greets.</summary>
    public Task JoinAsync(BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        var joined = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [_user, _bot] };
        return RunAsync(joined, bot, cancellationToken);
    }

    /// <summary>Says a line to the bot.</summary>
    public Task SayAsync(string text, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        RunAsync(new Activity(ActivityTypes.Message) { Text = text }, bot, cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(Note(activity, _bot, _user).Id)));

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var at = _noted.FindIndex(noted => noted.Id == activity.Id);
        if (at >= 0)
        {
            _noted[at] = activity;
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _noted.RemoveAll(noted => noted.Id == reference.ActivityId);
        return Task.CompletedTask;
    }

    private async Task RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, Note(activity, _user, _bot));
        await RunPipelineAsync(turn, bot, cancellationToken);
    }

    /// <summary>Gives an activity what a channel gives it, with times of the script's day so that the same script makes the same file.</summary>
    private Activity Note(Activity activity, ChannelAccount from, ChannelAccount recipient)
    {
        activity.Id = (_noted.Count + 1).ToString(CultureInfo.InvariantCulture);
        activity.ChannelId = script.Channel;
        activity.ServiceUrl = "urn:transcript";
        activity.Conversation = new ConversationAccount(id: Path.GetFileNameWithoutExtension(script.File));
        activity.From = from;
        activity.Recipient = recipient;
        activity.Locale = script.Locale;
        activity.LocalTimestamp = Now;
        activity.Timestamp = activity.LocalTimestamp;
        _noted.Add(activity);
        return activity;
    }

    private sealed class ScriptClock(TranscriptAdapter adapter) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => adapter.Now;
    }
}
