using YamlDotNet.Core;

namespace TwitchBot.Content.Yaml;

/// <summary>What an author did wrong where a file is not YAML, in words that need no knowledge of its grammar.</summary>
internal static class YamlMistake
{
    private static readonly (string Reported, string Meaning)[] Meanings =
    [
        ("cannot start any token", "a text that starts with '@', '`' or '%' must stand in quotes, and indentation is made of spaces, not tabs"),
        ("mapping values are not allowed", "a text with ': ' in it must stand in quotes; otherwise check the indentation"),
        ("while parsing a flow sequence", "a list that starts with '[' must end with ']', with commas between its items"),
        ("while parsing a flow mapping", "fields that start with '{' must end with '}', with commas between them"),
        ("while parsing a block mapping", "the indentation does not fit the lines above, or a text goes on after its closing quote"),
        ("while parsing a block collection", "the items of a list must all start with '- ' in the same column"),
        ("while scanning a simple key", "this line needs a ':' after the name, or another indentation"),
        ("quoted scalar", "a quote that opens here is never closed"),
        ("while scanning a multi-line", "the indentation does not fit the lines above"),
    ];

    /// <summary>What is wrong, without a full stop.</summary>
    public static string Describe(YamlException e)
    {
        var reported = e.InnerException?.Message ?? e.Message;
        if (reported.Contains("duplicate key", StringComparison.OrdinalIgnoreCase))
        {
            return reported.Split(' ')[^1] is var name ? $"the name '{name.TrimEnd('.')}' is there twice" : reported;
        }

        var meaning = Array.Find(Meanings, pair => reported.Contains(pair.Reported, StringComparison.OrdinalIgnoreCase)).Meaning;
        return meaning ?? reported.TrimEnd('.');
    }
}
