using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads durations of several parts: "3 weeks", "1 year, 2 months and 3 days", "2h15m".</summary>
internal static class DurationReader
{
    public static DurationMatch? Read(DatedText text, int i)
    {
        if (PartReader.Read(text, i) is not { } part)
            return null;

        var duration = new Duration();
        var smallest = part.Unit;
        var seen = 0;
        while (true)
        {
            duration.Add(part.Unit, part.Count);
            seen |= 1 << (int)part.Unit;
            if (ReadFurther(text, part, smallest) is not { } further || (seen & (1 << (int)further.Unit)) != 0)
                return new DurationMatch(duration, part.Next);
            part = further;
            smallest = further.Unit > smallest ? further.Unit : smallest;
        }
    }

    // A comma or nothing between them: the unit says whether it goes on. "An hour a day" is a rate, so "a" needs an "and".
    private static DurationPart? ReadFurther(DatedText text, DurationPart before, TimeUnit smallest)
    {
        var hasComma = text.Span(before.Next) is ",";
        var i = hasComma ? before.Next + 1 : before.Next;
        var hasAnd = text.Is(i, "and");
        i = hasAnd ? i + 1 : i;
        if (text.Kind(i) != WordKind.Number && !(hasAnd && text.Kind(i) is WordKind.Article or WordKind.Vague))
            return null;
        return PartReader.Read(text, i, before.Unit) is { } part && (part.Unit > smallest || !hasComma) ? part : null;
    }
}
