using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) =>
        Message(text, ssml, inputHint);

    /// <summary>A text with buttons, each of which says its title.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(
            actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Title = action, Value = action }),
            text,
            ssml,
            inputHint);

    /// <summary>A text with buttons.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null)
    {
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions] };
        return message;
    }

    /// <summary>A card or a file.</summary>
    public static IMessageActivity Attachment(
        Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>Several cards or files, one below the other.</summary>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null)
    {
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Message(string? text, string? ssml, string? inputHint)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
