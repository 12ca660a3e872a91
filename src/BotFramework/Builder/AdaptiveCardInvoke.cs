using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the value of an <c>adaptiveCard/action</c> invoke.</summary>
internal static class AdaptiveCardInvoke
{
    public const string Name = "adaptiveCard/action";

    /// <summary>The value, checked.</summary>
    /// <exception cref="InvokeRefusedException">It is not one, answered with 400 and the reason.</exception>
    public static AdaptiveCardInvokeValue Read(object? value)
    {
        if (value is null)
            throw Refused("BadRequest", "An adaptiveCard/action invoke needs a value.");

        var read = Parse(value);
        if (read?.Action is null)
            throw Refused("BadRequest", "The value of an adaptiveCard/action invoke must be an object with an action.");
        if (read.Action.Type != "Action.Execute")
            throw Refused("NotSupported", $"The action '{read.Action.Type}' is not supported; use Action.Execute.");
        return read;
    }

    private static AdaptiveCardInvokeValue? Parse(object value)
    {
        try
        {
            return WireJson.Convert<AdaptiveCardInvokeValue>(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvokeRefusedException Refused(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });
}
