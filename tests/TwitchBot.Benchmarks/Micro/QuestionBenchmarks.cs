using BenchmarkDotNet.Attributes;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Knowledge;
using TwitchBot.Tests;

namespace TwitchBot.Benchmarks.Micro;

/// <summary>Time and allocation of answering a question, with the five articles and with made-up sections beside them.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private const int WordsOfSection = 60;

    private AnswerFinder _answers = null!;
    private BotContent _content = null!;

    /// <summary>How many made-up sections stand beside the real ones.</summary>
    [Params(0, 60, 600, 6_000, 10_000, 60_000)]
    public int MadeUp { get; set; }

    /// <summary>Loads the content of the repository that is worked in, and adds the made-up sections.</summary>
    [GlobalSetup]
    public void Load()
    {
        var real = RepositoryContent.English;
        _content = real with { Library = new Library([.. real.Library.Articles, MadeUpArticle(real)]) };
        _answers = new AnswerFinder(_content);
    }

    [Benchmark]
    public object Covered() => _answers.Find("can too much coffee make my nose twitch");

    [Benchmark]
    public object Story() => _answers.Find("My nose has been twitching for two weeks and I sleep badly, is it the stress?");

    [Benchmark]
    public object NotCovered() => _answers.Find("why does my knee twitch");

    [Benchmark]
    public object Build() => new AnswerFinder(_content);

    /// <summary>Sections of words drawn from the real ones, the same in every run.</summary>
    private Article MadeUpArticle(BotContent real)
    {
        var sections = real.Library.Sections.ToList();
        var words = sections.SelectMany(section => section.Text.Split(' ')).Distinct(StringComparer.Ordinal).ToList();
        var at = 0;
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[at = (at + 7919) % words.Count]));
        var made = Enumerable.Range(0, MadeUp).Select(i => new Section(
            $"made-up#section-{i}", "made-up", "Made up", Words(5), sections[i % sections.Count].Concepts,
            [.. Enumerable.Range(0, 4).Select(_ => $"{Words(WordsOfSection / 4)}.")]));
        return new Article("made-up", "Made up", "for measuring", DateOnly.MinValue, [.. made]);
    }
}
