using FsCheck;
using FsCheck.Fluent;
using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Tests;

/// <summary>What holds for every message, whatever is in it.</summary>
public class ReadingPropertyTests
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);
    private static readonly string[] Findings = ["pain", "weakness", "drooping", "numbness", "stress", "coffee", "fever", "slurred speech", "blurred vision"];
    private static readonly string[] Units = ["seconds", "minutes", "hours", "days", "weeks", "months", "years"];

    private static readonly string[] Words =
    [
        "two", "to", "my", "no", "not", "three", "-", ",", ".", "?", "half", "a", "weeks", "since", "last", "monday", "31", "february", "/", "0", "2026",
        "face", "can't", "droop", "mother", "except", "12", ":", "30", "pm", "and", "or", "sorry", "morning", "this", "night", "before", "of", "😀", "’", "½", "\ud800",
        "99999999999999", "0.5", "1,000", "may", "end", "year", "easter", "every", "if", "is", "yes", "=",
    ];

    private static readonly string[] SmallTalk = ["Hi there! {0}", "{0} thanks", "well, {0}", "Hello, hope you can help. {0}", "{0} 😊", "um {0} lol", "{0}, cheers mate"];

    [Fact]
    public void No_text_throws_and_all_spans_lie_inside_it()
    {
        var words = Gen.Elements(Words).ListOf().Select(list => string.Join(' ', list));
        var texts = Gen.OneOf(words, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));

        Prop.ForAll(texts.ToArbitrary(), text => Enum.GetValues<AnswerKind>().All(kind => SpansLieInside(text, kind))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_finding_with_no_before_it_is_never_there()
    {
        var negations = Gen.Elements("no {0}", "not {0}", "no {0} at all", "there is no {0}", "without {0}", "I have no {0}", "it twitches but no {0}");
        var sentences = Gen.Elements(Findings).SelectMany(finding => negations.Select(negation => string.Format(null, negation, finding)));

        Prop.ForAll(sentences.ToArbitrary(), text => Read(text).Findings.All(finding => finding.Concept == "twitch" || finding.State != FindingState.Present))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_word_of_the_vocabulary_with_no_before_it_is_never_there()
    {
        var concepts = RepositoryContent.English.Concepts.All.Where(concept => concept.Kind is ConceptKind.RedFlag or ConceptKind.Symptom or ConceptKind.Trigger);
        var wrong = concepts.SelectMany(concept => concept.Words.Where(word => word.Split(' ').Length == 1 && !word.Contains('='))
            .Where(word => Read($"no {word}").Findings.Any(finding => finding.Concept == concept.Id && finding.State == FindingState.Present)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Digits_and_words_mean_the_same()
    {
        string[] numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        var cases = Gen.Choose(0, numbers.Length - 1).SelectMany(at => Gen.Elements(Units).Select(unit => (At: at, Unit: unit)));

        Prop.ForAll(cases.ToArbitrary(), one => Onset($"{one.At + 2} {one.Unit}") == Onset($"{numbers[one.At]} {one.Unit}")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Small_talk_around_it_changes_no_length_of_time()
    {
        var cases = Gen.Choose(2, 40).SelectMany(count => Gen.Elements(Units).SelectMany(unit => Gen.Elements(SmallTalk).Select(talk => (Plain: $"{count} {unit}", Talk: talk))));

        Prop.ForAll(cases.ToArbitrary(), one => Onset(one.Plain) == Onset(string.Format(null, one.Talk, one.Plain))).QuickCheckThrowOnFailure();
    }

    private static (double? Min, double? Max) Onset(string text)
    {
        var onset = Reading.Reader.Read(text, new ReadContext(Now, AnswerKind.Onset, [])).Onset;
        return (onset?.Seconds.Min, onset?.Seconds.Max);
    }

    private static Understanding Read(string text) => Reading.Reader.Read(text, ReadContext.Nothing(Now));

    private static bool SpansLieInside(string text, AnswerKind kind)
    {
        var said = Reading.Reader.Read(text, new ReadContext(Now, kind, ["pain"]));
        TextSpan?[] spans = [said.Onset?.Span, said.Episode?.Span, said.Frequency?.Span, .. said.Findings.Select(finding => (TextSpan?)finding.Span)];
        return spans.All(span => span is not { } found || (found.Start >= 0 && found.Start < found.End && found.End <= text.Length));
    }
}
