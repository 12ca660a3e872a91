using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Makes an empty button.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes a button.</summary>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What it does: see <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What it says.</summary>
    public string? Title { get; set; }

    /// <summary>The address of its picture.</summary>
    public string? Image { get; set; }

    /// <summary>What its picture shows.</summary>
    public string? ImageAltText { get; set; }

    /// <summary>The text a <c>messageBack</c> sends.</summary>
    public string? Text { get; set; }

    /// <summary>The text shown in the chat when it is pressed.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What it sends.</summary>
    public object? Value { get; set; }

    /// <summary>What only this channel knows.</summary>
    public object? ChannelData { get; set; }

    /// <summary>JSON properties that this class does not name, kept and sent back.</summary>
    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
