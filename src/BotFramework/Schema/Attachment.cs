using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file.</summary>
public class Attachment
{
    /// <summary>Makes an empty attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes an attachment.</summary>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the file is.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card itself.</summary>
    public object? Content { get; set; }

    /// <summary>The file's name.</summary>
    public string? Name { get; set; }

    /// <summary>A small picture of it.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
