namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Why a caller is not let in.</summary>
/// <param name="IsKnown">Whether the token was genuine, only not for this: 403 rather than 401.</param>
/// <param name="Sentence">What the caller is told; names no secret and nothing of the token but its key's id.</param>
internal sealed record CallerRefusal(bool IsKnown, string Sentence)
{
    /// <summary>No token, or one that is not to be believed.</summary>
    public static CallerRefusal BadToken(string sentence) => new(IsKnown: false, sentence);

    /// <summary>A genuine token of a caller who may not do this.</summary>
    public static CallerRefusal WrongCaller(string sentence) => new(IsKnown: true, sentence);
}
