using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Answers;

/// <summary>Words near each other that answer a question about one topic: "goes down ~ wrong way".</summary>
internal sealed class NearWords
{
    /// <summary>How many tokens apart the groups may stand.</summary>
    private const int Reach = 7;

    private readonly PhraseTable<(int Pattern, int Slot)> _members = new();
    private readonly List<(YesNo Meaning, int Groups)> _patterns = [];

    public void Add(string text, YesNo meaning)
    {
        var groups = NearPattern.Parse(text)!.Groups;
        for (var slot = 0; slot < groups.Count; slot++)
        {
            foreach (var member in groups[slot])
            {
                _members.Add(member, (_patterns.Count, slot));
            }
        }

        _patterns.Add((meaning, groups.Count));
    }

    public IEnumerable<string> Stems() => _members.Stems();

    /// <summary>Adds the patterns a text holds: where each begins, and how many tokens are its own.</summary>
    public void Find(Token[] tokens, List<(YesNo Meaning, int First, int Length)> answers)
    {
        var most = _patterns.Max(pattern => pattern.Groups);
        var seen = new (int At, int Length)[_patterns.Count * most];
        Array.Fill(seen, (-Reach - 1, 0));
        var found = new List<((int Pattern, int Slot) Member, int Length)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            found.Clear();
            _members.All(tokens, i, found);
            foreach (var ((pattern, slot), length) in found)
            {
                var slots = seen.AsSpan(pattern * most, _patterns[pattern].Groups);
                if (slots[slot].At != i || slots[slot].Length < length)
                {
                    slots[slot] = (i, length);
                    Complete(slots, i, _patterns[pattern].Meaning, answers);
                }
            }
        }
    }

    private static void Complete(Span<(int At, int Length)> slots, int at, YesNo meaning, List<(YesNo Meaning, int First, int Length)> answers)
    {
        var (first, length) = (at, 0);
        foreach (var (start, words) in slots)
        {
            if (at - start > Reach || (start < at && start + words > at))
            {
                return;
            }

            (first, length) = (Math.Min(first, start), length + words);
        }

        answers.Add((meaning, first, length));
    }
}
