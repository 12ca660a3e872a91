using FsCheck;
using FsCheck.Fluent;

namespace Recognizers.Tests.DateTime.Reading;

public class DateTimePropertyTests
{
    private const string Pieces =
        "a an the half quarter and of to until since last next this past from between in ago later before after more less than every each "
        + "other once twice times day days week hour minutes second s m h w y night weekend business old may march monday sat easter new year "
        + "'s summer fall morning tonight yesterday noon now early mid late end at on o'clock pm a.m. 0 1 3 7 12 24 31 99 2019 1990 3rd 22nd 3h "
        + "2h15m 1/2 4/5 3-4 10.5 1,000 9999999999999999999999999999999 : / - . , \u00BD \uD83D \uD83D\uDC4C six twenty hundred thousand point couple few";

    private static readonly Gen<string> Sentences = Gen.Elements(Pieces.Split(' '))
        .ArrayOf()
        .SelectMany(words => Gen.Elements(" ", string.Empty, "  "), (words, between) => string.Join(between, words));

    private static readonly Gen<string> Units = Gen.Elements("seconds", "minutes", "hours", "days", "weeks", "months", "years");

    private static readonly Gen<string> SmallTalk = Gen.Elements(
        "", "well, ", "hmm I'd say ", "it's been like ", "to be honest ", "for about ", "roughly ", "not sure but ", "oh dear, ");

    [Fact]
    public void Any_text_can_be_read_and_its_spans_are_its_words() =>
        Prop.ForAll<string>(text => SpansAreWords(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mix_of_words_for_time_can_be_read_and_its_spans_are_its_words() =>
        Prop.ForAll(Sentences.ToArbitrary(), SpansAreWords).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(12));

    [Fact]
    public void Any_moment_is_one_to_count_from() => Prop.ForAll(
        Sentences.ToArbitrary(),
        Gen.Elements(System.DateTime.MinValue, new System.DateTime(2024, 2, 29, 23, 59, 59), System.DateTime.MaxValue).ToArbitrary(),
        (text, now) => Recognized.In(text, now).Count >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(12));

    [Fact]
    public void Digits_and_words_agree() => Prop.ForAll(
        Gen.Choose(1, 999).ToArbitrary(),
        Units.ToArbitrary(),
        (count, unit) => Meaning($"{count} {unit}") == Meaning($"{InWords(count)} {unit}")).QuickCheckThrowOnFailure();

    [Fact]
    public void Small_talk_around_it_changes_no_duration() => Prop.ForAll(
        Gen.Choose(1, 99).SelectMany(_ => Units, (count, unit) => $"{count} {unit}").ToArbitrary(),
        SmallTalk.ToArbitrary(),
        (duration, talk) => Meaning(talk + duration + ", I think") == Meaning(duration)).QuickCheckThrowOnFailure();

    private static bool SpansAreWords(string text)
    {
        var after = 0;
        foreach (var result in Recognized.In(text))
        {
            if (result.Start < after || result.End >= text.Length || result.Text != text[result.Start..(result.End + 1)])
                return false;
            after = result.End + 1;
        }

        return true;
    }

    private static string Meaning(string text)
    {
        var result = Assert.Single(Recognized.In(text));
        var value = Assert.Single(Recognized.Values(result));
        return $"{result.TypeName} {value["timex"]} {value["value"]}";
    }

    private static string InWords(int number)
    {
        string[] small =
        [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        if (number >= 100)
            return $"{small[number / 100]} hundred {InWords(number % 100)}".TrimEnd();
        return number < 20 ? small[number] : $"{tens[number / 10]} {small[number % 10]}".TrimEnd();
    }
}
