namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>The tenant they belong to.</summary>
    public string? TenantId { get; set; }
}
