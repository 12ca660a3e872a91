using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The id of its group in the directory.</summary>
    public string? AadGroupId { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
