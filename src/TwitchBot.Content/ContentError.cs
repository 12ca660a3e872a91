namespace TwitchBot.Content;

/// <summary>One thing wrong in a content file, said so that its author can put it right.</summary>
/// <param name="File">The file, relative to the content directory.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
public sealed record ContentError(string File, int Line, string Message)
{
    /// <summary>The error as <c>file:line: message</c>, which editors turn into a link.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
