using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TwitchBot.Benchmarks.Channel;

/// <summary>One person's conversation with the bot, and the log of everything sent and received in it.</summary>
internal sealed class Conversation(string id, Uri endpoint, HttpClient http, Uri serviceUrl)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly Account Bot = new("bot", "Bot", "bot");
    private readonly ConcurrentDictionary<string, Exchange> _exchanges = new();
    private readonly Account _user = new($"{id}-user", "User", "user");
    private volatile Exchange? _latest;
    private int _activities;

    public string Id => id;

    /// <summary>The rounds that ended, in order. A round cut short by the end of the run is not among them.</summary>
    public List<Exchange[]> Rounds { get; } = [];

    /// <summary>The exchange that a reply belongs to: by reply-to id, or the latest where the bot names none.</summary>
    public Exchange? Find(string? replyToId) =>
        replyToId is null ? _latest : _exchanges.GetValueOrDefault(replyToId);

    /// <summary>Says that the user and the bot joined, and waits for the POST's answer; a welcome may follow or not.</summary>
    /// <returns>Why the POST failed, or null.</returns>
    public async Task<string?> JoinAsync(CancellationToken cancellationToken)
    {
        var exchange = NextExchange();
        await PostAsync(exchange, text: null, cancellationToken);
        return exchange.Failure;
    }

    /// <summary>Sends texts as messages, without waiting for one to be answered before the next, and then waits until each POST is
    /// answered and each has a reply.</summary>
    /// <param name="texts">The messages.</param>
    /// <param name="apart">The time between two messages; zero sends all at once.</param>
    /// <param name="patience">How long to wait for the first reply after the POST was answered.</param>
    /// <param name="cancellationToken">Ends the waiting; the round is then left out of the log.</param>
    /// <returns>Whether every message was taken and replied to.</returns>
    public async Task<bool> SayAsync(
        IReadOnlyList<string> texts, TimeSpan apart, TimeSpan patience, CancellationToken cancellationToken)
    {
        var sent = new List<Task<Exchange>>(texts.Count);
        foreach (var text in texts)
        {
            if (sent.Count > 0 && apart > TimeSpan.Zero)
                await Task.Delay(apart, cancellationToken);
            sent.Add(ExchangeAsync(NextExchange(), text, patience, cancellationToken));
        }

        var exchanges = await Task.WhenAll(sent);
        Rounds.Add(exchanges);
        return exchanges.All(exchange => exchange is { Failure: null, Replied.IsCompleted: true });
    }

    private async Task<Exchange> ExchangeAsync(Exchange exchange, string text, TimeSpan patience, CancellationToken cancellationToken)
    {
        await PostAsync(exchange, text, cancellationToken);
        if (exchange.Failure is null && !exchange.Replied.IsCompleted)
            await Task.WhenAny(exchange.Replied, Task.Delay(patience, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return exchange;
    }

    private Exchange NextExchange()
    {
        var exchange = new Exchange($"{id}|{_activities++:d7}");
        _exchanges[exchange.Id] = exchange;
        _latest = exchange;
        return exchange;
    }

    private async Task PostAsync(Exchange exchange, string? text, CancellationToken cancellationToken)
    {
        var activity = new ChannelActivity
        {
            Type = text is null ? "conversationUpdate" : "message",
            Id = exchange.Id,
            Timestamp = TimeProvider.System.GetUtcNow(),
            ServiceUrl = serviceUrl.AbsoluteUri,
            ChannelId = "emulator",
            From = _user,
            Recipient = Bot,
            Conversation = new ConversationIdentity(id),
            Text = text,
            TextFormat = text is null ? null : "plain",
            Locale = "en-US",
            MembersAdded = text is null ? [Bot, _user] : null,
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ChannelJson.Default.ChannelActivity));
        content.Headers.ContentType = Json;
        exchange.Sent();
        try
        {
            using var response = await http.PostAsync(endpoint, content, cancellationToken);
            exchange.Answered(response.IsSuccessStatusCode
                ? null
                : $"the bot answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}");
        }
        catch (HttpRequestException unreachable)
        {
            exchange.Answered(unreachable.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            exchange.Answered($"no answer to the POST within {http.Timeout.TotalSeconds:0} s");
        }
    }
}
