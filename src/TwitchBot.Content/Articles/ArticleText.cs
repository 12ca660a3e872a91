namespace TwitchBot.Content.Articles;

/// <summary>An article's lines, and where its front matter ends.</summary>
/// <param name="Lines">All lines, without white space at their ends.</param>
/// <param name="FrontEnd">The index of the line that closes the front matter; -1 where there is none.</param>
internal sealed record ArticleText(string[] Lines, int FrontEnd)
{
    private const string Fence = "---";

    /// <summary>The front matter, which begins on line 2; null where there is none.</summary>
    public string? FrontMatter => FrontEnd < 0 ? null : string.Join('\n', Lines[1..FrontEnd]);

    public static ArticleText Split(string text)
    {
        var lines = Array.ConvertAll(text.ReplaceLineEndings("\n").Split('\n'), line => line.TrimEnd());
        return new ArticleText(lines, lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1);
    }
}
