using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>Ends an invoke with a status other than 200, from wherever in the handler that is decided.</summary>
internal sealed class InvokeRefusedException(HttpStatusCode status, object? body = null)
    : Exception($"The invoke is answered with {(int)status}.")
{
    public InvokeResponse Response { get; } = new() { Status = (int)status, Body = body };
}
