namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The caller is known, and may not do this: 403, where any other <see cref="UnauthorizedAccessException"/> is 401.</summary>
internal sealed class CallerForbiddenException(string message) : UnauthorizedAccessException(message);
