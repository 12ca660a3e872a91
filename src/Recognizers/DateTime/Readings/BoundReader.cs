using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Reads the preposition that makes a range of a point: "since Monday", "before the end of 2020".</summary>
internal static class BoundReader
{
    /// <summary>Looks for one before a reading, no further back than a token.</summary>
    public static Reading Read(DatedText text, Reading reading, int notBefore)
    {
        var i = text.Is(reading.From - 1, "the") ? reading.From - 2 : reading.From - 1;
        if (i < notBefore || reading.Source is not null || !(reading.IsPoint || reading.IsRange))
            return reading;
        if (text.Kind(i) == WordKind.Bound)
            return Apply(reading, (Bound)text.Value(i), i);
        return text.IsAny(i, "until", "till", "til") ? Apply(reading, Bound.Before, i) : reading;
    }

    public static Reading Apply(Reading reading, Bound bound, int from)
    {
        var name = bound switch
        {
            Bound.Since => "since",
            Bound.After => "after",
            Bound.Before => "before",
            _ => "approx",
        };
        name = reading.Modifier is null ? name : $"{name}-{reading.Modifier}";
        if (bound == Bound.Around)
            return reading with { From = from, Modifier = name };
        return reading with
        {
            Kind = reading.Kind switch
            {
                ReadingKind.Date => ReadingKind.DateRange,
                ReadingKind.Time => ReadingKind.TimeRange,
                ReadingKind.DateTime => ReadingKind.DateTimeRange,
                var range => range,
            },
            From = from,
            Modifier = name,
            Source = reading.IsPoint ? "datetimepoint" : "datetimerange",
            Candidates = Array.ConvertAll(reading.Candidates, candidate => Limit(candidate, bound, reading)),
        };
    }

    private static Candidate Limit(Candidate candidate, Bound bound, Reading reading) => bound switch
    {
        Bound.Since => candidate with { End = null },
        Bound.After => new Candidate(candidate.Timex, candidate.End ?? candidate.Start),
        _ => new Candidate(candidate.Timex, null, reading.Modifier == "end" ? candidate.End : candidate.Start),
    };
}
