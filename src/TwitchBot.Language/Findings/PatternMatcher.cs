using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the patterns in one text in a single pass; a pattern never reaches across a clause.</summary>
internal sealed class PatternMatcher(PatternTable patterns, Token[] tokens)
{
    /// <summary>How many tokens apart the groups of a pattern may stand.</summary>
    private const int Near = 6;

    private readonly List<((int Pattern, int Slot) Group, int Length)> _found = [];
    private (int At, int Length)[]? _seen;

    /// <summary>Adds the mentions in a clause.</summary>
    public void Find(int first, int last, Mentions mentions)
    {
        for (var i = first; i <= last; i++)
        {
            _found.Clear();
            patterns.Find(tokens, i, _found);
            foreach (var (group, length) in _found)
            {
                if (i + length - 1 <= last)
                {
                    See(group.Pattern, group.Slot, i, length, first, mentions);
                }
            }
        }
    }

    private void See(int pattern, int slot, int at, int length, int clause, Mentions mentions)
    {
        var seen = (_seen ??= Nothing()).AsSpan(pattern * patterns.MostGroups, patterns.GroupsOf(pattern));
        if (seen[slot].At == at && seen[slot].Length >= length)
        {
            return;
        }

        seen[slot] = (at, length);
        var (oldest, end) = (at, at + length - 1);
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i].At < clause || at - seen[i].At > Near || (i != slot && seen[i].At + seen[i].Length > at && seen[i].At <= at))
            {
                return;
            }

            (oldest, end) = (Math.Min(oldest, seen[i].At), Math.Max(end, seen[i].At + seen[i].Length - 1));
        }

        mentions.All.Add(new Mention(patterns.ConceptOf(pattern), oldest, end, false, at));
        foreach (var (start, words) in seen)
        {
            mentions.IsOwnWord.AsSpan(start, words).Fill(true);
        }

        seen.Fill((-1, 0));
    }

    private (int At, int Length)[] Nothing()
    {
        var nothing = new (int At, int Length)[patterns.Count * patterns.MostGroups];
        Array.Fill(nothing, (-1, 0));
        return nothing;
    }
}
