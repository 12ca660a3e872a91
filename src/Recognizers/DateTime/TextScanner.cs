using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Sets;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds the expressions of time in a text, from left to right; none overlaps another.</summary>
internal static class TextScanner
{
    public static List<Reading> Scan(DatedText text)
    {
        var readings = new List<Reading>();
        var done = 0;
        var splitUntil = 0;
        for (var i = 0; i < text.Count;)
        {
            var found = text.Kind(i) == WordKind.None ? null : Read(text, i, i < splitUntil, IsRateAllowed(readings, i));
            if (found is null || found.From < done)
            {
                i++;
                continue;
            }

            found = BoundReader.Read(text, found, done);
            if (text.Kind(found.From) == WordKind.Relative)
                splitUntil = Math.Max(splitUntil, EndOfSplit(text, found));
            readings.Add(found);
            done = i = found.Next;
        }

        return readings;
    }

    private static Reading? Read(DatedText text, int i, bool isSplit, bool isRateAllowed)
    {
        if (isSplit && DurationReadings.ReadSinglePart(text, i) is { } part)
            return part;
        return (isRateAllowed ? SetReader.ReadRateBehind(text, i) : null) ?? ExpressionReader.Read(text, i);
    }

    private static bool IsRateAllowed(List<Reading> readings, int i) =>
        readings.Count > 0 && readings[^1] is { Kind: ReadingKind.Duration } last && last.Next == i;

    // "The last 3 months | and 2 weeks and 2 days ago": what belongs to neither end stays apart.
    private static int EndOfSplit(DatedText text, Reading found)
    {
        var isChain = text.Is(found.Next, "and") && text.Kind(found.From + 1) is WordKind.Number or WordKind.Vague;
        return isChain && DurationReader.Read(text, found.From + 1) is { } chain && chain.Next > found.Next ? chain.Next : 0;
    }
}
