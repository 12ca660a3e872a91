using Microsoft.Recognizers.Text.DateTime.Vocabulary;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads years: "2019", "nineteen ninety-eight", "twenty twenty-six".</summary>
internal static class YearReader
{
    public static int? Read(DatedText text, int i, out int next)
    {
        next = i + 1;
        var year = text.Span(i).Length == 4 ? text.Digits(i, 4) : -1;
        if (year is >= 1500 and <= 2100)
            return text.IsAttached(next) && text.Kind(next) != WordKind.None ? null : year;
        if (!EnglishNumbers.IsSmall(text.Span(i), out var century) || century is not (19 or 20))
            return null;
        if (WordReader.ReadLeaf(text.Tokens, i + 1) is not { Value: >= 10 and < 100 } rest)
            return null;
        next = rest.Next;
        return (int)((century * 100) + rest.Value);
    }

    /// <summary>Reads the year behind a day or a month: "2019", ", 2019", "of 2019", "-2019".</summary>
    public static int? ReadBehind(DatedText text, int i, out int next)
    {
        var isGlued = text.Span(i) is "-" or "/" or "." && text.IsAttached(i) && text.IsAttached(i + 1);
        var start = isGlued || text.Span(i) is "," || text.IsAny(i, "of", "in") ? i + 1 : i;
        return Read(text, start, out next);
    }
}
