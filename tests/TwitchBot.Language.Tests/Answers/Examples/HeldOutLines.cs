using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language.Tests.Answers.Examples;

/// <summary>How lines of the bank are read by examples that never saw them, and by all of the reader: what a stranger's answer may expect.</summary>
internal sealed class HeldOutLines
{
    private const int Every = 5;

    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);

    private readonly List<bool> _signsDenied = [];
    private readonly List<(string Topic, bool IsWarningSign, AnswerState Told, AnswerState Read)> _readings = [];

    public HeldOutLines(BotContent content, int first)
    {
        var bank = content.AnswerBank;
        IReadOnlyList<string> Without(IReadOnlyList<string> lines) => [.. lines.Where((_, i) => i % Every != first)];
        var rest = bank.Topics.Select(topic => topic with
        {
            Present = Without(topic.Present),
            Absent = Without(topic.Absent),
            Unsure = Without(topic.Unsure),
            None = Without(topic.None),
        });
        var known = content with { Learned = null, AnswerBank = bank with { Topics = [.. rest] } };
        var examples = new AnswerExamples(known, LearnedModels.Learn(known));
        var reader = new UtteranceReader(known);
        for (var number = 0; number < bank.Topics.Count; number++)
        {
            var topic = bank.Topics[number];
            var isWarningSign = content.Concepts.TryFind(topic.Id, out var concept) && concept.Kind == ConceptKind.RedFlag;
            (IReadOnlyList<string> Lines, AnswerState Told)[] lists =
                [(topic.Present, AnswerState.Present), (topic.Absent, AnswerState.Absent), (topic.Unsure, AnswerState.Unsure)];
            foreach (var (lines, told) in lists.Where(_ => !topic.Any))
            {
                _readings.AddRange(lines.Where((_, i) => i % Every == first)
                    .Select(line => (topic.Id, isWarningSign, told, examples.StateOf(Tokenizer.Split(line), new QuestionSubject([number], false)))));
            }

            foreach (var line in topic.Present.Where((_, i) => isWarningSign && i % Every == first))
            {
                _signsDenied.AddRange(topic.Asks.Select(question => reader.Read(line, reader.ContextOf(question, Now)).Answer == YesNo.No));
                _signsDenied.AddRange(topic.AsksOpposite.Select(question => reader.Read(line, reader.ContextOf(question, Now)).Answer == YesNo.Yes));
            }
        }
    }

    /// <summary>The share of lines that are read as what they tell.</summary>
    public double Right => Share(_readings, reading => reading.Read == reading.Told);

    /// <summary>The share that is read as something else than it tells; the rest is not understood, and asked again.</summary>
    public double Wrong => Share(_readings, reading => reading.Read != reading.Told && reading.Read != AnswerState.None);

    /// <summary>Of answers that tell a warning sign, the share that is read as its absence.</summary>
    public double WarningSignsMissed =>
        Share(_readings.Where(reading => reading.IsWarningSign && reading.Told == AnswerState.Present).ToList(), reading => reading.Read == AnswerState.Absent);

    /// <summary>Of answers that tell a warning sign, to all the questions for it, the share that all of the reader takes for its absence.</summary>
    public double WarningSignsDenied => Share(_signsDenied, denied => denied);

    public override string ToString() => $"right {Right:P1}, wrong {Wrong:P1}, warning signs read as absent {WarningSignsMissed:P2}, by all of the reader {WarningSignsDenied:P2}, of {_readings.Count}";

    private static double Share<T>(List<T> items, Func<T, bool> fits) => (double)items.Count(fits) / items.Count;
}
