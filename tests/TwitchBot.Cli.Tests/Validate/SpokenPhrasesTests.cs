using System.Text.RegularExpressions;
using TwitchBot.Content.Phrases;

namespace TwitchBot.Cli.Tests.Validate;

/// <summary>The loader demands every phrase that the source says by name, so that no missing one shows up in a conversation.</summary>
public sealed partial class SpokenPhrasesTests
{
    [Fact]
    public void Every_phrase_the_source_says_is_demanded()
    {
        var said = Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Say().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(said.Count > 30);
        Assert.All(said, key => Assert.Contains(key, SpokenPhrases.Keys));
    }

    [GeneratedRegex("""\.Say\("(?<key>[a-z.-]+)"[,)]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Say();
}
