using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Tells the months "may" and "march" from the verbs.</summary>
internal static class MonthNames
{
    /// <summary>Whether a month stands here by itself, without a day or a year beside it.</summary>
    public static bool StandsAlone(DatedText text, int i) =>
        text.Kind(i) == WordKind.Month
        && (!IsVerbToo(text, i) || (IsBehindPreposition(text, i) && !IsBeforeVerb(text, i) && !IsSaidOfThis(text, i)));

    /// <summary>Whether a day stands before it: "5 May", but not "the 5 may help".</summary>
    public static bool StandsBehindDay(DatedText text, int i) =>
        text.Kind(i) == WordKind.Month && !(IsVerbToo(text, i) && IsBeforeVerb(text, i));

    private static bool IsVerbToo(DatedText text, int i) => text.Is(i, "may") || text.Is(i, "march");

    // "This may ...", but "since this May".
    private static bool IsSaidOfThis(DatedText text, int i) =>
        text.Is(i - 1, "this") && text.Kind(i - 2) != WordKind.Bound && !text.IsAny(i - 2, "in", "of", "from", "until");

    private static bool IsBeforeVerb(DatedText text, int i) => text.IsAny(
        i + 1, "be", "have", "not", "well", "help", "also", "cause", "last", "take", "go", "get", "ask", "or", "just", "only", "need");

    private static bool IsBehindPreposition(DatedText text, int i) =>
        text.Kind(i - 1) is WordKind.Relative or WordKind.Bound or WordKind.Portion or WordKind.Till or WordKind.Every
        || text.IsAny(i - 1, "in", "of", "from", "during", "between");
}
