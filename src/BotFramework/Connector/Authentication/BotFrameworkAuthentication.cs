using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may call the bot, and signs its own calls.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the <c>Authorization</c> header of a request.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who they must be.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes clients for calls that the bot starts.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
