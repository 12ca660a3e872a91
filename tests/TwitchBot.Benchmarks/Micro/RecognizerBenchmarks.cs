using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;

namespace TwitchBot.Benchmarks.Micro;

/// <summary>What the recognizers take for one answer of a person.</summary>
[MemoryDiagnoser]
public class RecognizerBenchmarks
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);
    private readonly string _longText = string.Concat(Enumerable.Repeat("It started 3 weeks ago, I think. ", 3_000));

    [Benchmark]
    public List<ModelResult> Duration() => Read("about three weeks, maybe a bit more");

    [Benchmark]
    public List<ModelResult> Onset() => Read("It started 3 weeks ago");

    [Benchmark]
    public List<ModelResult> Moment() => Read("since last Thursday around 8 o'clock in the evening, on and off");

    [Benchmark]
    public List<ModelResult> SeveralAtOnce() => Read("a month now, a dozen times a day, each one four or five seconds");

    [Benchmark]
    public List<ModelResult> NoTimeAtAll() => Read("it is driving me mad to be honest and nobody can tell me why");

    [Benchmark]
    public List<ModelResult> YesOrNo() => ChoiceRecognizer.RecognizeBoolean("yes, I would say so", Culture.English);

    /// <summary>100 KB: divided by their number, an answer costs no more here than alone.</summary>
    [Benchmark(OperationsPerInvoke = 3_000)]
    public List<ModelResult> OneOfThreeThousand() => Read(_longText);

    private static List<ModelResult> Read(string text) => DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Now);
}
