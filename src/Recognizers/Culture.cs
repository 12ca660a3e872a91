namespace Microsoft.Recognizers.Text;

/// <summary>Names of the languages that recognizers read.</summary>
public sealed class Culture
{
    /// <summary>English of the United States.</summary>
    public const string English = "en-us";

    private Culture()
    {
    }

    /// <summary>English is read whatever its region; other languages are read as English, or refused.</summary>
    internal static void Require(string? culture, bool fallbackToDefaultCulture)
    {
        var isEnglish = culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        if (!isEnglish && !fallbackToDefaultCulture)
            throw new ArgumentException($"Only English is recognized, not '{culture}'.", nameof(culture));
    }
}
