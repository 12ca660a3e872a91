using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BotFramework.Tests.Integration;

/// <summary>A channel's connector: keeps what it is sent, and answers 200 unless told otherwise.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private const int Hang = 999;

    private readonly ConcurrentQueue<(int Status, string? RetryAfter, string Body)> _answers = new();
    private LocalServer _server = null!;
    private int _ids;

    public ConcurrentQueue<Call> Calls { get; } = new();

    public string Url => _server.Url;

    /// <summary>The texts that were accepted, in the order of arrival.</summary>
    public IEnumerable<string?> AcceptedTexts => Calls.Where(call => call.Status < 300).Select(call => call.Text);

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        channel._server = await LocalServer.StartAsync(channel.HandleAsync);
        return channel;
    }

    public void AnswerNext(int status, string? retryAfter = null, string body = "") =>
        _answers.Enqueue((status, retryAfter, body));

    /// <summary>Keeps the next caller waiting until they give up.</summary>
    public void HangNext() => _answers.Enqueue((Hang, null, string.Empty));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var id = string.Create(CultureInfo.InvariantCulture, $"sent-{Interlocked.Increment(ref _ids)}");
        if (!_answers.TryDequeue(out var answer))
            answer = (200, null, $$"""{"id":"{{id}}"}""");

        Calls.Enqueue(new Call(context.Request.Method, target, context.Request.Headers.Authorization.ToString(), body, answer.Status));
        if (answer.Status == Hang)
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is not null)
            context.Response.Headers.RetryAfter = answer.RetryAfter;
        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
    }

    internal sealed record Call(string Method, string Target, string Authorization, string Body, int Status)
    {
        public JsonElement Json => JsonElement.Parse(Body);

        public string? Text => Body.Length > 0 && Json.TryGetProperty("text", out var text) ? text.GetString() : null;
    }
}
