using System.Security.Cryptography.X509Certificates;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>How the bot asks for tokens of its own.</summary>
/// <param name="AppId">The bot's app id.</param>
/// <param name="Authority">The login address of its tenant.</param>
/// <param name="Scope">What the tokens are for.</param>
internal sealed record TokenRules(string AppId, Uri Authority, string Scope)
{
    /// <summary>What shows that the bot is the app: one of these two; with neither, the machine's managed identity does.</summary>
    public string? Secret { get; init; }

    /// <summary>A certificate with its private key.</summary>
    public X509Certificate2? Certificate { get; init; }
}
