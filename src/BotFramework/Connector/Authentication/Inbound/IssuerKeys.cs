using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys of one issuer, found through its OpenID metadata document: fetched when first asked for, kept for a day, and fetched
/// again, though not often, when a token names a key that is not among them. While the issuer is down the old ones stay.
/// </summary>
/// <param name="metadata">The address of the metadata document.</param>
/// <param name="http">Makes the client that fetches.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told when the keys cannot be fetched.</param>
internal sealed partial class IssuerKeys(Uri metadata, Func<HttpClient> http, TimeProvider time, ILogger logger)
{
    /// <summary>How long fetched keys are good without another look.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The least time between two fetches: anybody can make up tokens that name unknown keys.</summary>
    public static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private volatile Fetched? _fetched;
    private Task? _fetching;
    private long? _triedAt;

    private sealed record Fetched(IReadOnlyDictionary<string, IssuerKey> ById, long At);

    /// <summary>Whether the issuer's keys have ever been fetched.</summary>
    public bool Known => _fetched is not null;

    /// <summary>The key of this id; null where the issuer has none, as far as can be found out now.</summary>
    public async ValueTask<IssuerKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_fetched is { } fetched && fetched.ById.TryGetValue(keyId, out var key))
        {
            // Nobody waits for the daily look: what is known is good until something newer is.
            if (time.GetElapsedTime(fetched.At) >= Lifetime)
                _ = RefreshAsync();
            return key;
        }

        await RefreshAsync().WaitAsync(cancellationToken);
        return _fetched?.ById.GetValueOrDefault(keyId);
    }

    private Task RefreshAsync()
    {
        lock (_lock)
        {
            if (_fetching is { IsCompleted: false })
                return _fetching;
            if (_triedAt is { } triedAt && time.GetElapsedTime(triedAt) < ShortestPause)
                return Task.CompletedTask;
            _triedAt = time.GetTimestamp();
            return _fetching = FetchAsync();
        }
    }

    private async Task FetchAsync()
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            var retriever = new HttpDocumentRetriever(http()) { RequireHttps = metadata.Scheme == Uri.UriSchemeHttps };
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, retriever, patience.Token);
            _fetched = new Fetched(IssuerKey.ById(document.JsonWebKeySet), time.GetTimestamp());
        }
        catch (Exception failure)
        {
            // Network, status, JSON and cancellation alike: the old keys stay, and the next unknown key tries again.
            LogFailed(logger, metadata, failure.GetBaseException().Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys that sign callers' tokens could not be fetched by way of {Metadata}: {Reason}")]
    private static partial void LogFailed(ILogger logger, Uri metadata, string reason);
}
