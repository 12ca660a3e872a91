using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Summaries;

namespace TwitchBot.Summaries;

/// <summary>Keeps summaries in memory only, for a day, below addresses of 128 random bits; past its cap the oldest goes first.</summary>
internal sealed class MemorySummaryPages(PublicOrigin origin, TimeProvider time) : ISummaryPages
{
    /// <summary>How many pages are kept at most; each takes some kilobytes.</summary>
    public const int Most = 2_000;

    private const int TokenBytes = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Queue<(string Token, DateTimeOffset Until)> _order = new();

    public TimeSpan Lifetime => TimeSpan.FromHours(24);

    public string? Keep(string html, IActivity activity)
    {
        if (origin.For(activity) is not { } host)
        {
            return null;
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (_lock)
        {
            Forget();
            _pages.Add(token, html);
            _order.Enqueue((token, time.GetUtcNow() + Lifetime));
        }

        return $"{host}{SummaryEndpoint.Path}/{token}";
    }

    /// <summary>The page with a token; null where there is none, or none any more.</summary>
    public string? Find(string token)
    {
        lock (_lock)
        {
            Forget();
            return _pages.GetValueOrDefault(token);
        }
    }

    /// <summary>All pages live equally long, so the oldest is always the first to go.</summary>
    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _pages.Count > Most))
        {
            _order.Dequeue();
            _pages.Remove(oldest.Token);
        }
    }
}
