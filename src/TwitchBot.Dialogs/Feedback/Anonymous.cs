using System.Text.RegularExpressions;

namespace TwitchBot.Dialogs.Feedback;

/// <summary>Decides which questions may be kept, and takes out of them what might lead to a person.</summary>
internal static partial class Anonymous
{
    /// <summary>Longer than this it is a story rather than a question, in characters.</summary>
    private const int Longest = 120;

    /// <summary>The question as it may be kept; null where it may not.</summary>
    public static string? Of(string question)
    {
        var text = White().Replace(question.Trim(), " ");
        return text.Length is 0 or > Longest || Address().IsMatch(text) ? null : Digits().Replace(text, "#");
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex White();

    [GeneratedRegex(@"@|://|www\.", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    // A phone number, a date of birth, a postcode: numbers say little of what is missing in the articles.
    [GeneratedRegex(@"\d(?:[\d\s./()-]*\d)?", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
