namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>First name.</summary>
    public string? GivenName { get; set; }

    /// <summary>Last name.</summary>
    public string? Surname { get; set; }

    /// <summary>Mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Sign-in name.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>The tenant they belong to.</summary>
    public string? TenantId { get; set; }

    /// <summary>Their role in the team.</summary>
    public string? UserRole { get; set; }
}
