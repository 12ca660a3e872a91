namespace TwitchBot.Dialogs.Replies;

/// <summary>The pieces of Adaptive Cards 1.5 the bot uses, as plain trees that any serializer writes alike.</summary>
internal static class AdaptiveCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The verb of actions that say something in the person's name.</summary>
    public const string SayVerb = "say";

    public static Dictionary<string, object> Card(string fallbackText, List<object> body, List<object> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = fallbackText,
        ["speak"] = fallbackText,
        ["body"] = body,
        ["actions"] = actions,
    };

    public static Dictionary<string, object> Text(string text, bool isSubtle = false) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["isSubtle"] = isSubtle,
    };

    public static Dictionary<string, object> Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["weight"] = "bolder",
        ["spacing"] = "medium",
        ["style"] = "heading",
    };

    public static Dictionary<string, object> Container(string style, List<object> items) => new()
    {
        ["type"] = "Container",
        ["style"] = style,
        ["bleed"] = true,
        ["items"] = items,
    };

    /// <summary>A button that says something in the person's name.</summary>
    public static Dictionary<string, object> Say(string title, bool execute) => execute
        ? new()
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = SayVerb,
            ["data"] = new Dictionary<string, object> { ["say"] = title },
            ["fallback"] = Submit(title),
        }
        : Submit(title);

    private static Dictionary<string, object> Submit(string title) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new Dictionary<string, object> { ["say"] = title },
    };
}
