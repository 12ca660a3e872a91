using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace Recognizers.Tests.DateTime;

/// <summary>What the recognizer makes of a text, in one line each: easy to state and to compare.</summary>
internal static class Recognized
{
    /// <summary>A Tuesday morning.</summary>
    public static readonly System.DateTime Now = new(2026, 3, 10, 9, 0, 0);

    public static List<ModelResult> In(string text, System.DateTime? now = null, string culture = Culture.English) =>
        DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: now ?? Now);

    public static List<Dictionary<string, string>> Values(ModelResult result) =>
        (List<Dictionary<string, string>>)result.Resolution["values"];

    /// <summary>"3 weeks: duration P3W 1814400", the values of all results one after the other.</summary>
    public static string Line(string text, System.DateTime? now = null, string culture = Culture.English) =>
        string.Join("; ", In(text, now, culture).Select(Line));

    public static string Line(ModelResult result)
    {
        var values = Values(result).Select(value => string.Join(' ', Parts(value)));
        return $"{result.Text}: {result.TypeName["datetimeV2.".Length..]} {string.Join(" | ", values)}";
    }

    private static IEnumerable<string> Parts(Dictionary<string, string> value)
    {
        yield return value["timex"];
        if (value.TryGetValue("Mod", out var modifier))
            yield return modifier;
        if (value.TryGetValue("value", out var point))
            yield return point;
        if (!value.ContainsKey("value"))
            yield return $"{value.GetValueOrDefault("start")}..{value.GetValueOrDefault("end")}";
    }
}
