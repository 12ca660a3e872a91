namespace TwitchBot.Content.Pages;

/// <summary>A page of the web host that is only read, such as the privacy page.</summary>
/// <param name="Id">Its file's name without extension, and its path on the host.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What stands below it, in Markdown.</param>
public sealed record TextPage(string Id, string Title, string Text);
