using System.Buffers;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Finds the patterns in one text in a single pass; a pattern never reaches across a sentence or a "but".</summary>
/// <param name="patterns">The patterns.</param>
/// <param name="tokens">The text.</param>
/// <param name="misleading">Words that do not speak of a concept, though its patterns hold them.</param>
/// <param name="ruledOut">Phrases that say that a concept is not there.</param>
/// <param name="named">Phrases that say that it is, to which a pattern within them adds nothing.</param>
internal sealed class PatternMatcher(PatternTable patterns, Token[] tokens, ConceptPlaces misleading, ConceptPlaces ruledOut, ConceptPlaces named) : IDisposable
{
    private readonly List<(int Class, int Length)> _found = [];
    private readonly List<(WordFamily Family, int Class, int At, int Length)> _relatives = [];
    private (int At, int Length)[]? _seen;

    /// <summary>Adds the mentions in a stretch of the text.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="last">The last token.</param>
    /// <param name="mentions">Receives them.</param>
    public void Find(int first, int last, Mentions mentions)
    {
        _relatives.Clear();
        for (var i = first; i <= last; i++)
        {
            _found.Clear();
            patterns.Find(tokens, i, _found);
            foreach (var (group, length) in _found)
            {
                if (i + length - 1 <= last)
                {
                    See(group, i, length, first, mentions);
                }
            }
        }
    }

    /// <summary>Gives back what it noted; a vocabulary has hundreds of word classes, and most messages few of their words.</summary>
    public void Dispose()
    {
        if (_seen is { } seen)
        {
            _seen = null;
            ArrayPool<(int At, int Length)>.Shared.Return(seen);
        }
    }

    private void See(int group, int at, int length, int first, Mentions mentions)
    {
        var seen = _seen ??= Nothing();
        if (seen[group].At == at && seen[group].Length >= length)
        {
            return;
        }

        seen[group] = (at, length);
        var words = patterns.Classes[group];
        if (words.Family is { } family)
        {
            _relatives.Add((family, group, at, length));
        }

        Span<(int Class, int At, int Length)> slots = stackalloc (int, int, int)[NearPattern.MostGroups];
        foreach (var index in words.Patterns)
        {
            var pattern = patterns.Patterns[index];
            var filled = slots[..pattern.Slots.Length];
            if (Fill(pattern, first, filled) && FitsTogether(pattern, filled) && !IsNotMeant(pattern.Concept, filled))
            {
                Add(pattern.Concept, filled, at, mentions);
            }
        }
    }

    /// <summary>Fills each group with what was seen of it last.</summary>
    private bool Fill(Pattern pattern, int first, Span<(int Class, int At, int Length)> slots)
    {
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = (-1, -1, 0);
            foreach (var member in pattern.Slots[slot])
            {
                if (_seen![member].At > slots[slot].At)
                {
                    slots[slot] = (member, _seen[member].At, _seen[member].Length);
                }
            }

            if (slots[slot].At < first)
            {
                return false;
            }
        }

        return true;
    }

    private bool FitsTogether(Pattern pattern, Span<(int Class, int At, int Length)> slots)
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
    private bool HasRival((int Class, int At, int Length) word, (int Class, int At, int Length) partner)
    {
        if (patterns.Classes[word.Class].Family is not { } family)
        {
            return false;
        }

        var (from, to) = word.At < partner.At ? (word.At + word.Length, partner.At) : (partner.At + partner.Length, word.At);
        for (var i = _relatives.Count - 1; i >= 0 && _relatives[i].At >= from; i--)
        {
            var (other, group, at, length) = _relatives[i];
            if (group != word.Class && other.Name == family.Name && at + length <= to
                && !(word.At < at ? AreLinked(family, word.At + word.Length, at) : AreLinked(family, at + length, word.At)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but "and my left" and the like stands between two relatives.</summary>
    private bool AreLinked(WordFamily family, int end, int start)
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

    private bool IsNotMeant(Concept concept, Span<(int Class, int At, int Length)> slots)
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

    private void Add(Concept concept, Span<(int Class, int At, int Length)> slots, int at, Mentions mentions)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (var (_, start, length) in slots)
        {
            (first, last) = (Math.Min(first, start), Math.Max(last, start + length - 1));
            mentions.IsOwnWord.AsSpan(start, length).Fill(true);
        }

        if (!named.Cover(concept, first, last))
        {
            mentions.All.Add(new Mention(concept, first, last, false, at));
        }
    }

    private (int At, int Length)[] Nothing()
    {
        var nothing = ArrayPool<(int At, int Length)>.Shared.Rent(patterns.Classes.Count);
        Array.Fill(nothing, (-1, 0));
        return nothing;
    }
}
