using System.Net;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Microsoft.Bot.Connector;

/// <summary>
/// How connector calls are repeated: 408, 429, 5xx (but 501, which stays as it is) and broken connections up to four times, with
/// growing, jittered pauses or those the channel asks for. What took too long is not repeated: it may have arrived.
/// </summary>
internal static partial class ConnectorRetry
{
    public const int MaxRetries = 4;

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    public static ResiliencePipeline<HttpResponseMessage> CreatePipeline(TimeProvider time, ILogger logger) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MaxRetries,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(IsTransient(args.Outcome)),
                DelayGenerator = args => ValueTask.FromResult(RequestedPause(args.Outcome.Result, time)),
                OnRetry = args =>
                {
                    LogRetry(logger, Reason(args.Outcome), args.RetryDelay.TotalSeconds, args.AttemptNumber + 1, MaxRetries);
                    args.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .AddTimeout(AttemptTimeout)
            .Build();

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome.Exception is HttpRequestException
        || outcome.Result?.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or (>= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented);

    private static TimeSpan? RequestedPause(HttpResponseMessage? response, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter;
        if ((asked?.Delta ?? asked?.Date - time.GetUtcNow()) is not { } pause)
            return null;
        if (pause < TimeSpan.Zero)
            return TimeSpan.Zero;
        return pause < LongestPause ? pause : LongestPause;
    }

    private static string Reason(Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? $"answered {(int)response.StatusCode}"
        : outcome.Exception?.Message ?? "failed";

    [LoggerMessage(Level = LogLevel.Warning, Message = "A channel {Reason}; trying again in {Seconds} s ({Retry} of {MaxRetries}).")]
    private static partial void LogRetry(ILogger logger, string reason, double seconds, int retry, int maxRetries);
}
