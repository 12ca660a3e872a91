namespace Microsoft.Bot.Schema;

/// <summary>Names that sign-in uses.</summary>
public static class SignInConstants
{
    /// <summary>Event: a token has arrived.</summary>
    public const string TokenResponseEventName = "tokens/response";
}
