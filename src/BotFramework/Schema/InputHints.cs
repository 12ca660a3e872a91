namespace Microsoft.Bot.Schema;

/// <summary>What the bot expects next: the values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>An answer is welcome.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>An answer is awaited.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>More is to come; no answer yet.</summary>
    public const string IgnoringInput = "ignoringInput";
}
