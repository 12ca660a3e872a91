namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers to something sent.</summary>
public class ResourceResponse
{
    /// <summary>Makes a response without an id.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes a response.</summary>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>The id the channel gave.</summary>
    public string? Id { get; set; }
}
