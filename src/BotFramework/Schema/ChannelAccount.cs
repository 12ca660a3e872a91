using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Makes an empty account.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes an account.</summary>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id!;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The id on its channel.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The object id in the tenant's directory.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
