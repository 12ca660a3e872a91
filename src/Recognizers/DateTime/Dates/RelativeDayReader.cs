using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads days by their distance from today: "yesterday", "the day after tomorrow".</summary>
internal static class RelativeDayReader
{
    public static DateMatch? Read(DatedText text, int i)
    {
        if (text.Kind(i) == WordKind.RelativeDay)
            return Shifted(text, i, i + 1, text.Value(i));

        var from = text.Is(i - 1, "the") ? i - 1 : i;
        if (text.Is(i, "day") && text.Kind(i + 2) == WordKind.RelativeDay && text.Value(i + 2) != 0)
        {
            if (text.Is(i + 1, "before"))
                return Shifted(text, from, i + 3, text.Value(i + 2) - 1);
            if (text.Is(i + 1, "after"))
                return Shifted(text, from, i + 3, text.Value(i + 2) + 1);
        }

        return null;
    }

    private static DateMatch? Shifted(DatedText text, int from, int next, int days) =>
        Calendar.AddDays(text.Today, days) is { } day ? new DateMatch(from, next, day) : null;
}
