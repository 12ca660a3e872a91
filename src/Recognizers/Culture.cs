namespace Microsoft.Recognizers.Text;

/// <summary>Names of the languages that recognizers read.</summary>
public sealed class Culture
{
    /// <summary>English of the United States.</summary>
    public const string English = "en-us";

    /// <summary>English of other countries, which write the day before the month.</summary>
    public const string EnglishOthers = "en-*";

    private Culture()
    {
    }

    /// <summary>Whether "4/5" is the fourth of May.</summary>
    internal static bool PutsDayFirst(string? culture) =>
        culture is not null && culture.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        && !culture.Equals(English, StringComparison.OrdinalIgnoreCase);

    /// <summary>English is read whatever its region; other languages are read as English, or refused.</summary>
    internal static void Require(string? culture, bool fallbackToDefaultCulture)
    {
        var isEnglish = culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        if (!isEnglish && !fallbackToDefaultCulture)
            throw new ArgumentException($"Only English is recognized, not '{culture}'.", nameof(culture));
    }
}
