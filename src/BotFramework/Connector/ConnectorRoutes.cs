namespace Microsoft.Bot.Connector;

/// <summary>Addresses of the connector's REST API (PROTOCOL.md, section 1).</summary>
internal static class ConnectorRoutes
{
    // Ids are escaped here; nothing may be unescaped or shortened after that.
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>The activities of a conversation, or one of them.</summary>
    /// <exception cref="InvalidOperationException">The service URL is not an absolute http or https URL, or an id is missing.</exception>
    public static Uri Activities(string? serviceUrl, string? conversationId, string? activityId)
    {
        if (string.IsNullOrEmpty(conversationId))
            throw new InvalidOperationException("Nothing can be sent without the id of a conversation.");
        if (serviceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != true)
            throw new InvalidOperationException($"Nothing can be sent to the service URL '{serviceUrl}': it must be an http or https URL.");

        var address = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        if (!string.IsNullOrWhiteSpace(activityId))
            address = $"{address}/{Uri.EscapeDataString(activityId)}";
        if (!Uri.TryCreate(address, Verbatim, out var uri))
            throw new InvalidOperationException($"Nothing can be sent to the service URL '{serviceUrl}': it must be an http or https URL.");
        return uri;
    }
}
