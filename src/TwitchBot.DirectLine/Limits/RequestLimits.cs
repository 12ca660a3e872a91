using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Limits;

/// <summary>How often the channel may be asked: by one address, with one token, in one conversation.</summary>
internal sealed class RequestLimits(DirectLineOptions options, TimeProvider clock)
{
    private const int NetworkBytes = 8;

    private readonly RequestRate _perAddress = new(options.RateLimits.PerAddress, clock);
    private readonly RequestRate _perToken = new(options.RateLimits.PerToken, clock);
    private readonly RequestRate _perConversation = new(options.RateLimits.PerConversation, clock);

    /// <summary>Counts a request of an address; the refusal where there were too many, or null.</summary>
    public Refusal? OfAddress(IPAddress? address) => address is null || IPAddress.IsLoopback(address)
        ? null
        : Refused(_perAddress.Take(Network(address)), "Too many requests come from your network; try again a little later.");

    /// <summary>Counts a request with a token. A refreshed one counts as the same.</summary>
    public Refusal? OfToken(TokenClaims claims) => Refused(
        _perToken.Take($"{claims.ConversationId}/{claims.UserId}"), "Too many requests come with your token; try again a little later.");

    /// <summary>Counts an activity that is sent into a conversation.</summary>
    public Refusal? OfConversation(string conversationId) => Refused(
        _perConversation.Take(conversationId), "Too many messages come into this conversation; send the next one a little later.");

    /// <summary>Forgets whoever has been quiet.</summary>
    public void ForgetRested()
    {
        _perAddress.ForgetRested();
        _perToken.ForgetRested();
        _perConversation.ForgetRested();
    }

    // One household or host has a whole IPv6 network to itself, and could take a new address for each request.
    private static string Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }

    private static Refusal? Refused(TimeSpan? wait, string message) => wait is { } time
        ? new Refusal(StatusCodes.Status429TooManyRequests, "TooManyRequests", message) { RetryAfter = (int)Math.Ceiling(time.TotalSeconds) }
        : null;
}
