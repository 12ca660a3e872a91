using System.Text.Json.Nodes;
using TwitchBot.Knowledge;

namespace TwitchBot.Cli.Evaluate;

/// <summary>Counts what became of covered and of uncovered questions, and which sections were taken for which.</summary>
internal sealed class QuestionScore
{
    private readonly SortedDictionary<string, int> _confusion = new(StringComparer.Ordinal);
    private int _covered;
    private int _uncovered;
    private int _first;
    private int _right;
    private int _wrong;
    private int _declined;
    private int _unclear;

    /// <summary>Counts one answer.</summary>
    public void Add(KnowledgeResult result, JsonNode expected, bool right)
    {
        var best = result.Best ?? "nothing";
        if (!(expected["answered"]?.GetValue<bool>() ?? true))
        {
            _uncovered++;
            _declined += right ? 1 : 0;
            Confuse(right, "declined", best);
            return;
        }

        var sections = expected["sources"]?.AsArray().Select(section => section!.GetValue<string>()).ToList();
        _covered++;
        _first += sections is null || sections.Contains(best) ? 1 : 0;
        _right += right ? 1 : 0;
        _wrong += result.Kind == KnowledgeKind.Answered && !right ? 1 : 0;
        _unclear += result.Kind == KnowledgeKind.Unclear ? 1 : 0;
        Confuse(right, sections?[0] ?? "an answer", result.Kind switch
        {
            KnowledgeKind.Answered => best,
            KnowledgeKind.Unclear => "asked back",
            _ => "declined",
        });
    }

    /// <summary>The score in lines.</summary>
    public IEnumerable<string> Lines()
    {
        if (_covered > 0)
        {
            yield return $"covered: {_covered}; hit@1 {_first / (double)_covered:0.000}; {Share(_right, _covered, "answered and right")}; "
                + $"{Share(_wrong, _covered, "wrong though answered")}; {Share(_unclear, _covered, "asked back")}";
        }

        if (_uncovered > 0)
        {
            yield return $"not covered: {_uncovered}; {Share(_declined, _uncovered, "declined rightly")}";
        }

        foreach (var (pair, count) in _confusion.OrderByDescending(pair => pair.Value))
        {
            yield return $"confused: {pair} ({count})";
        }
    }

    private static string Share(int part, int all, string what) => $"{what} {part} ({100.0 * part / all:0.0} %)";

    private void Confuse(bool right, string expected, string got)
    {
        if (!right)
        {
            var pair = $"{expected} -> {got}";
            _confusion[pair] = _confusion.GetValueOrDefault(pair) + 1;
        }
    }
}
