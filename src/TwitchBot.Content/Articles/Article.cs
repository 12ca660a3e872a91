namespace TwitchBot.Content.Articles;

/// <summary>One curated article.</summary>
/// <param name="Id">Its id, which is its file's name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">What it was written from.</param>
/// <param name="Reviewed">When it was last reviewed.</param>
/// <param name="Sections">Its sections, in reading order.</param>
public sealed record Article(string Id, string Title, string Source, DateOnly Reviewed, IReadOnlyList<Section> Sections);
