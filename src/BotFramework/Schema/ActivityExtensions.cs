namespace Microsoft.Bot.Schema;

/// <summary>What one may ask a message about its mentions.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes every mention of the recipient out of the text, and returns the text.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned is not { Id: { } id } account || id != activity.Recipient?.Id)
                continue;

            var marked = mention.Text ?? $"<at>{account.Name}</at>";
            if (marked.Length > 0)
                activity.Text = activity.Text?.Replace(marked, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
