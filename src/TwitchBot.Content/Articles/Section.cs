namespace TwitchBot.Content.Articles;

/// <summary>One citable section of an article.</summary>
/// <param name="Id">Its full id, <c>article#section</c>.</param>
/// <param name="Article">The article's id.</param>
/// <param name="ArticleTitle">The article's title.</param>
/// <param name="Title">The section's heading.</param>
/// <param name="Concepts">The concepts it speaks of.</param>
/// <param name="Sentences">Its sentences, in order; answers are made of these and of nothing else.</param>
public sealed record Section(
    string Id,
    string Article,
    string ArticleTitle,
    string Title,
    IReadOnlyList<string> Concepts,
    IReadOnlyList<string> Sentences)
{
    /// <summary>The whole text.</summary>
    public string Text => string.Join(' ', Sentences);
}
