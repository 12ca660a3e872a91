using System.Text.Json;
using Microsoft.Recognizers.Text;

namespace Recognizers.Tests.DateTime;

/// <summary>
/// Microsoft's cases for English durations and sets. The model's are of what is tested here. The others are of extractors and
/// parsers inside Microsoft's library, and hold for the recognizer around them as follows: an extractor's result is a result of the
/// same words; a parser's has the same timex and seconds too ("Set: P1W" has no public form but its timex). Results give the words as
/// they were written; the model's specification has them in small letters.
/// </summary>
public class DateTimeSpecificationTests
{
    private static readonly System.DateTime SomeDay = new(2016, 11, 7);

    [Fact]
    public void Every_case_of_the_model_is_met() => Check("DateTimeModel.durations.json", ModelFailure);

    [Fact]
    public void Every_case_of_the_duration_extractor_is_met() => Check("DurationExtractor.json", ExtractorFailure);

    [Fact]
    public void Every_case_of_the_duration_parser_is_met() => Check("DurationParser.json", ParserFailure);

    [Fact]
    public void Every_case_of_the_set_parser_is_met() => Check("SetParser.json", ParserFailure);

    private static void Check(string file, Func<JsonElement, string?> failure)
    {
        var cases = Specifications.Read(file);

        var failures = cases.ConvertAll(specification => failure(specification)).FindAll(found => found is not null);

        Assert.True(failures.Count == 0, $"{failures.Count} of {cases.Count}:\n{string.Join('\n', failures)}");
    }

    private static string? ModelFailure(JsonElement specification)
    {
        var (input, now) = Case(specification);
        var actual = Recognized.In(input, now);
        var expected = specification.GetProperty("Results").EnumerateArray().ToList();
        var isMet = expected.Count == actual.Count && expected.Zip(actual).All(pair => IsMet(pair.First, pair.Second));
        return isMet ? null : $"{input}: {string.Join("; ", actual.Select(Recognized.Line))}";
    }

    private static bool IsMet(JsonElement expected, ModelResult actual)
    {
        var type = expected.TryGetProperty("TypeName", out var name) ? name : expected.GetProperty("Typename");
        var values = expected.GetProperty("Resolution").GetProperty("values").EnumerateArray();
        return string.Equals(expected.GetProperty("Text").GetString(), actual.Text, StringComparison.OrdinalIgnoreCase)
            && expected.GetProperty("Start").GetInt32() == actual.Start
            && expected.GetProperty("End").GetInt32() == actual.End
            && type.GetString() == actual.TypeName
            && values.Select(value => Sorted(value.EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!))))
                .SequenceEqual(Recognized.Values(actual).Select(value => Sorted(value.Select(entry => (entry.Key, entry.Value)))));
    }

    private static string Sorted(IEnumerable<(string Name, string Value)> entries) =>
        string.Join(' ', entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => $"{entry.Name}={entry.Value}"));

    // The extractor knows no dates. What the recognizer makes one of together with its preposition ("in a week") is read without it.
    private static string? ExtractorFailure(JsonElement specification)
    {
        var (input, now) = Case(specification);
        var expected = specification.GetProperty("Results")[0];
        var actual = Recognized.In(input, now);
        if (actual is [{ TypeName: not "datetimeV2.duration" } date] && date.Text.StartsWith("in ", StringComparison.OrdinalIgnoreCase))
            actual = Recognized.In("   " + input[3..], now);
        return actual is [{ TypeName: "datetimeV2.duration" } result] && IsSameSpan(expected, result)
            ? null
            : $"{input}: {string.Join("; ", actual.Select(Recognized.Line))}";
    }

    private static string? ParserFailure(JsonElement specification)
    {
        var (input, now) = Case(specification);
        var expected = specification.GetProperty("Results")[0];
        var meaning = expected.GetProperty("Value");
        var seconds = meaning.GetProperty("FutureResolution").TryGetProperty("duration", out var duration) ? duration.GetString() : null;
        var actual = Recognized.In(input, now);
        var isMet = actual is [var result] && IsSameSpan(expected, result)
            && result.TypeName == "datetimeV2." + expected.GetProperty("Type").GetString()
            && Recognized.Values(result) is [var value]
            && value["timex"] == meaning.GetProperty("Timex").GetString()
            && value["value"] == (seconds ?? "not resolved");
        return isMet ? null : $"{input}: {string.Join("; ", actual.Select(Recognized.Line))}";
    }

    private static bool IsSameSpan(JsonElement expected, ModelResult actual) =>
        string.Equals(expected.GetProperty("Text").GetString(), actual.Text, StringComparison.OrdinalIgnoreCase)
        && expected.GetProperty("Start").GetInt32() == actual.Start
        && expected.GetProperty("Length").GetInt32() == actual.End - actual.Start + 1;

    private static (string Input, System.DateTime Now) Case(JsonElement specification)
    {
        var now = specification.TryGetProperty("Context", out var context)
            && context.TryGetProperty("ReferenceDateTime", out var reference)
                ? DateTimeOffset.Parse(reference.GetString()!, System.Globalization.CultureInfo.InvariantCulture).DateTime
                : SomeDay;
        return (specification.GetProperty("Input").GetString()!, now);
    }
}
