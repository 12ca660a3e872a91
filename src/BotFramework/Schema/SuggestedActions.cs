using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons below a message, gone once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Makes none.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes suggested actions.</summary>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see them; everybody when null.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Actions { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
