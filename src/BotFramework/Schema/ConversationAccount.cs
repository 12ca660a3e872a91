using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Makes an empty conversation.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes a conversation.</summary>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>In Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The id on its channel; may hold <c>|</c>, <c>;</c>, <c>=</c>, <c>:</c> and <c>@</c>.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The object id in the tenant's directory.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>The tenant it belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
