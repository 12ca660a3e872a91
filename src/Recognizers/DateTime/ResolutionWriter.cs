using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes readings as results.</summary>
internal static class ResolutionWriter
{
    private const string NotResolved = "not resolved";

    public static ModelResult Write(DatedText text, Reading reading)
    {
        var type = TypeOf(reading.Kind);
        var values = new List<Dictionary<string, string>>(reading.Candidates.Length);
        foreach (var candidate in reading.Candidates)
            values.Add(Values(reading, candidate, type.Short));
        return new ModelResult
        {
            Text = text.Tokens.Slice(reading.From, reading.Next),
            Start = text.Tokens[reading.From].Start,
            End = text.Tokens[reading.Next - 1].After - 1,
            TypeName = type.Full,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["values"] = values },
        };
    }

    private static Dictionary<string, string> Values(Reading reading, Candidate candidate, string type)
    {
        var isKnownRange = reading.IsRange && (candidate.Start ?? candidate.End) is not null;
        var values = new Dictionary<string, string>(isKnownRange || reading.Modifier is not null ? 6 : 3, StringComparer.Ordinal)
        {
            [DateTimeResolutionKey.Timex] = candidate.Timex,
            ["type"] = type,
        };
        if (reading.Modifier is { } modifier)
            values[DateTimeResolutionKey.Mod] = modifier;
        if (reading.Source is { } source)
            values[DateTimeResolutionKey.SourceEntity] = source;

        if (isKnownRange)
        {
            if (candidate.Start is { } start)
                values[DateTimeResolutionKey.Start] = Format(reading.Kind, start);
            if (candidate.End is { } end)
                values[DateTimeResolutionKey.End] = Format(reading.Kind, end);
        }
        else
        {
            values[DateTimeResolutionKey.Value] =
                reading.Seconds ?? (candidate.Start is { } point ? Format(reading.Kind, point) : NotResolved);
        }

        return values;
    }

    private static string Format(ReadingKind kind, Instant instant)
    {
        var format = kind switch
        {
            ReadingKind.Date or ReadingKind.DateRange => "yyyy-MM-dd",
            ReadingKind.Time or ReadingKind.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        };
        return instant.ToString(format, CultureInfo.InvariantCulture);
    }

    private static (string Short, string Full) TypeOf(ReadingKind kind) => kind switch
    {
        ReadingKind.Duration => ("duration", "datetimeV2.duration"),
        ReadingKind.Date => ("date", "datetimeV2.date"),
        ReadingKind.DateRange => ("daterange", "datetimeV2.daterange"),
        ReadingKind.Time => ("time", "datetimeV2.time"),
        ReadingKind.TimeRange => ("timerange", "datetimeV2.timerange"),
        ReadingKind.DateTime => ("datetime", "datetimeV2.datetime"),
        ReadingKind.DateTimeRange => ("datetimerange", "datetimeV2.datetimerange"),
        _ => ("set", "datetimeV2.set"),
    };
}
