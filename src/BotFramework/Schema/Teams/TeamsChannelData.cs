using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of an activity from Teams.</summary>
public class TeamsChannelData
{
    /// <summary>The channel it comes from.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, such as <c>teamRenamed</c>.</summary>
    public string? EventType { get; set; }

    /// <summary>The team it comes from.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>The tenant it comes from.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
