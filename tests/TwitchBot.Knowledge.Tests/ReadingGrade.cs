using System.Text.RegularExpressions;

namespace TwitchBot.Knowledge.Tests;

/// <summary>How many years of school a text asks for, by Flesch and Kincaid (1975); a reader of about 12 has had six or seven.</summary>
internal static partial class ReadingGrade
{
    public static double Of(IReadOnlyList<string> sentences)
    {
        var words = sentences.SelectMany(sentence => Word().Matches(sentence).Select(match => match.Value)).ToList();
        return (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>Groups of vowels, without a silent e at the end; off by one now and then, hardly on average.</summary>
    private static int Syllables(string word)
    {
        var spoken = Silent().Replace(word.ToLowerInvariant(), string.Empty);
        return Math.Max(1, Vowels().Count(spoken));
    }

    [GeneratedRegex("[A-Za-z]+(?:'[a-z]+)?", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[^aeioulrtdsz])e[sd]?$|(?<=[rtdsz]|[aeiou]l)e$", RegexOptions.None, 1000)]
    private static partial Regex Silent();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();
}
