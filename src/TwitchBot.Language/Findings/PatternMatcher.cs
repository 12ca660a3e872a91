using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the patterns in one text in a single pass; a pattern never reaches across a sentence or a "but".</summary>
/// <param name="patterns">The patterns.</param>
/// <param name="tokens">The text.</param>
/// <param name="misleading">Words that do not speak of a concept, though its patterns hold them.</param>
/// <param name="ruledOut">Phrases that say that a concept is not there.</param>
/// <param name="named">Phrases that say that it is, to which a pattern within them adds nothing.</param>
internal struct PatternMatcher(PatternTable patterns, Token[] tokens, ConceptPlaces misleading, ConceptPlaces ruledOut, ConceptPlaces named) : IDisposable
{
    private ClassNotes? _notes;

    /// <summary>Adds the mentions in the text.</summary>
    /// <param name="clauses">Its parts.</param>
    /// <param name="mentions">Receives them.</param>
    /// <param name="isOwnWord">Receives which tokens are a mention's own; null where it doesn't matter.</param>
    public void FindAll(Clauses clauses, List<Mention> mentions, bool[]? isOwnWord)
    {
        foreach (var (first, last) in clauses.Thoughts)
        {
            if (last - first + 1 >= patterns.FewestGroups)
            {
                Find(first, last, mentions, isOwnWord);
            }
        }
    }

    /// <summary>Adds the mentions in a stretch of the text.</summary>
    private void Find(int first, int last, List<Mention> mentions, bool[]? isOwnWord)
    {
        _notes?.Relatives.Clear();
        for (var i = first; i <= last; i++)
        {
            if (!patterns.MayStart(tokens, i))
            {
                continue;
            }

            _notes ??= patterns.Rent();
            _notes.Found.Clear();
            patterns.Find(tokens, i, _notes.Found);
            foreach (var (group, length) in _notes.Found)
            {
                if (i + length - 1 <= last)
                {
                    See(group, i, length, first, mentions, isOwnWord);
                }
            }
        }
    }

    /// <summary>Gives back what it noted on.</summary>
    public void Dispose()
    {
        if (_notes is { } notes)
        {
            _notes = null;
            patterns.Return(notes);
        }
    }

    private readonly void See(int group, int at, int length, int first, List<Mention> mentions, bool[]? isOwnWord)
    {
        var seen = _notes!.Seen[group];
        if (seen.At == at && seen.Length >= length)
        {
            return;
        }

        _notes.See(group, at, length);
        var words = patterns.Classes[group];
        if (words.Family is { } family)
        {
            _notes.Relatives.Add((family, group, at, length));
        }

        foreach (var index in words.Patterns)
        {
            if (IsFilled(patterns.Patterns[index], first))
            {
                Complete(patterns.Patterns[index], at, mentions, isOwnWord);
            }
        }
    }

    /// <summary>Whether of each group something was seen in the stretch.</summary>
    private readonly bool IsFilled(Pattern pattern, int first)
    {
        foreach (var slot in pattern.Slots)
        {
            var last = -1;
            foreach (var member in slot)
            {
                last = Math.Max(last, _notes!.Seen[member].At);
            }

            if (last < first)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fills each group with what was seen of it last, and adds the mention if that makes one.</summary>
    private readonly void Complete(Pattern pattern, int at, List<Mention> mentions, bool[]? isOwnWord)
    {
        Span<(int Class, int At, int Length)> filled = stackalloc (int, int, int)[pattern.Slots.Length];
        for (var slot = 0; slot < filled.Length; slot++)
        {
            filled[slot] = (-1, -1, 0);
            foreach (var member in pattern.Slots[slot])
            {
                var seen = _notes!.Seen[member];
                if (seen.At > filled[slot].At)
                {
                    filled[slot] = (member, seen.At, seen.Length);
                }
            }
        }

        if (FitsTogether(pattern, filled) && !IsNotMeant(pattern.Concept, filled))
        {
            Add(pattern.Concept, filled, at, mentions, isOwnWord);
        }
    }

    private readonly bool FitsTogether(Pattern pattern, Span<(int Class, int At, int Length)> slots)
    {
        for (var i = 0; i + 1 < slots.Length; i++)
        {
            var (one, other, joint) = (slots[i], slots[i + 1], pattern.Joints[i]);
            var isTurned = other.At < one.At;
            var (left, right) = isTurned ? (other, one) : (one, other);
            var between = right.At - left.At - left.Length;
            if ((isTurned && joint.IsInOrder) || between < 0 || between > joint.Near || HasRival(one, other) || HasRival(other, one))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a relative of a word stands between it and its partner, and nearer to that one.</summary>
    private readonly bool HasRival((int Class, int At, int Length) word, (int Class, int At, int Length) partner)
    {
        if (patterns.Classes[word.Class].Family is not { } family)
        {
            return false;
        }

        var (from, to) = word.At < partner.At ? (word.At + word.Length, partner.At) : (partner.At + partner.Length, word.At);
        for (var i = _notes!.Relatives.Count - 1; i >= 0 && _notes.Relatives[i].At >= from; i--)
        {
            var (other, group, at, length) = _notes.Relatives[i];
            if (group != word.Class && other.Name == family.Name && at + length <= to
                && !(word.At < at ? AreLinked(family, word.At + word.Length, at) : AreLinked(family, at + length, word.At)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but "and my left" and the like stands between two relatives.</summary>
    private readonly bool AreLinked(WordFamily family, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (!family.Links.Contains(tokens[i].Stem))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsNotMeant(Concept concept, Span<(int Class, int At, int Length)> slots)
    {
        foreach (var (_, at, length) in slots)
        {
            if (misleading.Cover(concept, at, at + length - 1) || ruledOut.Cover(concept, at, at + length - 1))
            {
                return true;
            }
        }

        return false;
    }

    private readonly void Add(Concept concept, Span<(int Class, int At, int Length)> slots, int at, List<Mention> mentions, bool[]? isOwnWord)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (var (_, start, length) in slots)
        {
            (first, last) = (Math.Min(first, start), Math.Max(last, start + length - 1));
            isOwnWord?.AsSpan(start, length).Fill(true);
        }

        if (!named.Cover(concept, first, last))
        {
            mentions.Add(new Mention(concept, first, last, false, at));
        }
    }
}
