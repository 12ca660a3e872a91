using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TwitchBot.DirectLine.Wire;

/// <summary>The answer to a request that cannot be done: a status, a code for programs and one sentence for people.</summary>
internal sealed record Refusal(int Status, string Code, string Message) : IResult
{
    /// <summary>Seconds after which trying again makes sense.</summary>
    public int? RetryAfter { get; init; }

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (Status == StatusCodes.Status401Unauthorized)
            httpContext.Response.Headers.WWWAuthenticate = "Bearer";
        if (RetryAfter is { } seconds)
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return httpContext.Response.WriteAsJsonAsync(
            new ErrorResponse(new ErrorBody(Code, Message)), WireJson.Default.ErrorResponse);
    }

    public static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static Refusal TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static Refusal Forbidden(string code, string message) => new(StatusCodes.Status403Forbidden, code, message);

    public static Refusal Stopping { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "Stopping", "The server is stopping; send the message again in a few seconds.")
    {
        RetryAfter = 5,
    };

    public static Refusal UnknownConversation { get; } = new(
        StatusCodes.Status404NotFound, "ConversationNotFound",
        "There is no such conversation, or it has ended; start a new one.");
}
