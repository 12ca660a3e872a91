using System.Text.RegularExpressions;

namespace TwitchBot.Content.Phrases;

/// <summary>The <c>{slots}</c> of a phrase, which are filled at run time.</summary>
internal static partial class Slots
{
    /// <summary>The names of a phrase's slots, each once, in order of name.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Slot().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether every brace of a phrase belongs to a slot.</summary>
    public static bool AreClosed(string text) => Slot().Replace(text, string.Empty).AsSpan().IndexOfAny('{', '}') < 0;

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
