using BenchmarkDotNet.Attributes;
using TwitchBot.Content.Assessment;
using TwitchBot.Language;
using TwitchBot.Tests;

namespace TwitchBot.Benchmarks.Micro;

/// <summary>Time and allocation of reading one message.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0, DateTimeKind.Unspecified);

    private UtteranceReader _reader = null!;
    private ReadContext _onset = null!;
    private ReadContext _pain = null!;

    /// <summary>Loads the content of the repository that is worked in.</summary>
    [GlobalSetup]
    public void Load()
    {
        _reader = new UtteranceReader(RepositoryContent.English);
        _onset = new ReadContext(Now, AnswerKind.Onset, []);
        _pain = new ReadContext(Now, AnswerKind.YesNo, ["pain"]);
    }

    [Benchmark]
    public object Duration() => _reader.Read("about three weeks", _onset);

    [Benchmark]
    public object No() => _reader.Read("no", _pain);

    [Benchmark]
    public object TwentyWords() => _reader.Read(
        "My nose has been twitching for two weeks, it lasts ten seconds, no pain but a bit of numbness and stress", _onset);

    [Benchmark]
    [Arguments(100)]
    [Arguments(10_000)]
    [Arguments(100_000)]
    public object OfLength(int characters) => _reader.Read(Repeated(characters), _onset);

    /// <summary>A story of 100,000 characters in sentences, in many lengths of time, in medicines: each takes no longer for a character than a message.</summary>
    [Benchmark]
    [Arguments("I drink a lot of coffee and my mother had a stroke. Is it serious? ")]
    [Arguments("3 weeks, two days and 5 minutes since monday for ten years ")]
    [Arguments("citalopram for two weeks and magnesium since monday ")]
    public object OfManyThings(string thing) => _reader.Read(string.Concat(Enumerable.Repeat(thing, 100_000 / thing.Length)), _onset);

    private static string Repeated(int characters) =>
        string.Concat(Enumerable.Repeat("no pain and my face droops since monday 3 weeks ago except ", characters / 59 + 1))[..characters];
}
