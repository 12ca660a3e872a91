using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer them.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of tokens for answers.</summary>
    public string? Audience { get; set; }

    /// <summary>Who sent it.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;

    /// <summary>Who called the bot, as <c>Activity.CallerId</c> says it.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes clients to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}
