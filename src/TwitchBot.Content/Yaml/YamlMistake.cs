using YamlDotNet.Core;

namespace TwitchBot.Content.Yaml;

/// <summary>What an author did wrong where a file is not YAML, in words that need no knowledge of its grammar.</summary>
internal static class YamlMistake
{
    private const string Duplicate = "Duplicate key ";

    private static readonly (string Reported, string Meaning)[] Meanings =
    [
        ("tab ", "indentation is made of spaces, not tabs"),
        ("cannot start any token", "a text that starts with '@', '`' or '%' must stand in quotes, and indentation is made of spaces, not tabs"),
        ("invalid mapping", "a text with ': ' in it must stand in quotes; otherwise check the indentation"),
        ("mapping values are not allowed", "a text with ': ' in it must stand in quotes; otherwise check the indentation"),
        ("expected ',' or ']'", "a list that starts with '[' must end with ']', with commas between its items"),
        ("expected ',' or '}'", "fields that start with '{' must end with '}', with commas between them"),
        ("while parsing a block mapping", "the indentation does not fit the lines above, or a text goes on after its closing quote"),
        ("while parsing a block collection", "the items of a list must all start with '- ' in the same column"),
        ("block sequence entries are not allowed", "a list item '- ' cannot start here; it needs a line of its own"),
        ("while scanning a simple key", "this line needs a ':' after the name, or another indentation"),
        ("found unexpected end of stream", "a quote that opens here is never closed"),
        ("unknown escape character", "in double quotes a '\\' has a meaning of its own; use single quotes"),
        ("anchor or alias", "a text that starts with '*' or '&' must stand in quotes"),
        ("while scanning a tag", "a text that starts with '!' must stand in quotes"),
        ("while parsing a node", "something is missing here: a text, a closing bracket or a comma"),
        ("wrong indentation", "the indentation does not fit the lines above"),
    ];

    /// <summary>What is wrong, without a full stop.</summary>
    public static string Describe(YamlException e)
    {
        if (e.Message.StartsWith(Duplicate, StringComparison.OrdinalIgnoreCase))
        {
            return $"the name '{e.Message[Duplicate.Length..].Trim('.', ' ')}' is there twice";
        }

        var meaning = Array.Find(Meanings, pair => e.Message.Contains(pair.Reported, StringComparison.OrdinalIgnoreCase)).Meaning;
        return meaning ?? e.Message.TrimEnd('.');
    }
}
