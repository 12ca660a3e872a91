using System.Net;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call, or failed it in spite of retries.</summary>
public class ErrorResponseException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Makes an exception.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the channel said, where it said it in JSON.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>The channel's HTTP status.</summary>
    internal HttpStatusCode Status { get; init; }
}
