using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>Reads parts of the day: "in the morning", "late afternoon", "at night".</summary>
internal static class DayPartReader
{
    /// <summary>Reads the part of the day that stands at a token, with the words before it.</summary>
    public static DayPartMatch? Read(DatedText text, int i)
    {
        if (text.Kind(i) is not (WordKind.DayPart or WordKind.DayParts) || text.IsAny(i - 1, "good", "happy"))
            return null;
        var from = i;
        Portion? portion = null;
        if (text.Kind(from - 1) == WordKind.Portion)
            portion = (Portion)text.Value(--from);
        if (text.Is(from - 1, "the") && text.Is(from - 2, "in"))
            from -= 2;
        return new DayPartMatch(from, i + 1, (DayPart)text.Value(i), portion);
    }

    /// <summary>Reads it behind a day or an hour: "| evening", "| , in the late afternoon".</summary>
    public static DayPartMatch? ReadBehind(DatedText text, int i)
    {
        var at = text.Span(i) is "," ? i + 1 : i;
        at = text.IsAny(at, "in", "at", "during") ? at + 1 : at;
        at = text.Skip(at, "the");
        Portion? portion = null;
        if (text.Kind(at) == WordKind.Portion)
            portion = (Portion)text.Value(at++);
        return text.Kind(at) == WordKind.DayPart ? new DayPartMatch(i, at + 1, (DayPart)text.Value(at), portion) : null;
    }
}
