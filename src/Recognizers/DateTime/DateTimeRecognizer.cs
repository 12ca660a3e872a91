using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes durations, dates, times, ranges of them and repetitions.</summary>
public static class DateTimeRecognizer
{
    /// <summary>Recognizes "3 weeks", "since last Thursday", "8 o'clock yesterday evening", "twice a day" and their like.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">
    /// Its language. In English of the United States "4/5" is the fifth of April, in that of other countries the fourth of May.
    /// </param>
    /// <param name="options">How to recognize.</param>
    /// <param name="refTime">When it was said; now, in local time, unless given.</param>
    /// <param name="fallbackToDefaultCulture">Whether other languages are read as English.</param>
    /// <returns>
    /// Results of type "datetimeV2.duration", "datetimeV2.date" and so on, in order. "values" lists what each may stand for, as a
    /// <see cref="List{T}"/> of dictionaries: "timex" (TIMEX3), "type", "value" (of a duration seconds) or "start" and "end".
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not English, and not to be read as English.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string? culture,
        DateTimeOptions options = DateTimeOptions.None,
        System.DateTime? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        Culture.Require(culture, fallbackToDefaultCulture);

        var text = new DatedText(query, refTime ?? TimeProvider.System.GetLocalNow().DateTime, Culture.PutsDayFirst(culture));
        var readings = TextScanner.Scan(text);
        var results = new List<ModelResult>(readings.Count);
        foreach (var reading in readings)
            results.Add(ResolutionWriter.Write(text, reading));
        return results;
    }
}
