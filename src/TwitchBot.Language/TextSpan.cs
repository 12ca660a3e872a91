namespace TwitchBot.Language;

/// <summary>A stretch of the text that was read.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">One past the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The words in the text.</summary>
    public string Of(string text) => text[Start..End];
}
