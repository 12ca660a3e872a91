using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Counts from an event whose own time is told elsewhere in the message: "two days after my jab, and the jab was ten days ago".</summary>
internal sealed class EventReader
{
    private const double Day = 86400;
    private const double Month = 2592000;

    /// <summary>How many words may name the event: "my driving test".</summary>
    private const int LongestName = 3;

    /// <summary>How many words may stand between the event and its time: "the jab was on the".</summary>
    private const int Reach = 6;

    /// <summary>How many times before and after are looked at for the event's own.</summary>
    private const int Neighbours = 4;

    private readonly UnitReader _units;
    private readonly TwitchWords _subjects;
    private readonly HashSet<string> _after;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _ago;

    public EventReader(TimeParts parts, TwitchWords subjects)
    {
        (_units, _subjects) = (parts.Units, subjects);
        _after = parts.Words.Words("shift-after");
        _before = parts.Words.Words("shift-before");
        _links = parts.Words.Words("shift-link");
        _ago = parts.Words.Words("ago");
    }

    /// <summary>Puts the moment so counted in the place of the two times it was counted from.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="mentions">The times in it, in order.</param>
    public void Apply(Token[] tokens, List<TimeMention> mentions)
    {
        for (var (i, next) = (1, 0); i < tokens.Length && mentions.Count > 0; i++)
        {
            while (next < mentions.Count && mentions[next].Last < i - 1)
            {
                next++;
            }

            if (!(_after.Contains(tokens[i].Word) || _before.Contains(tokens[i].Word)) || ShiftBefore(tokens, i, mentions, next) is not { } shift
                || NameAt(tokens, i + 1) is not { Count: > 0 } name || TimeOf(tokens, name, i, mentions, next) is not { } at)
            {
                continue;
            }

            var (own, isAfter) = (mentions[at].Seconds, _after.Contains(tokens[i].Word));
            var began = isAfter ? new Amount(own.Min - shift.Seconds, own.Max - shift.Seconds) : new Amount(own.Min + shift.Seconds, own.Max + shift.Seconds);
            if (began.Min >= 0)
            {
                mentions.RemoveAt(at);
                mentions.RemoveAll(mention => mention.First <= i && mention.Last >= shift.First);
                mentions.Insert(mentions.FindLastIndex(mention => mention.Last < shift.First) + 1, new TimeMention(began, null, shift.First, name[^1].At, true));
                return;
            }
        }
    }

    /// <summary>The length that stands before "after": "two days", "the day".</summary>
    private (double Seconds, int First)? ShiftBefore(Token[] tokens, int at, List<TimeMention> mentions, int next)
    {
        if (next < mentions.Count && mentions[next] is { IsMoment: false, Unit: >= Day and <= Month } length && length.Last == at - 1 && length.Seconds.Min == length.Seconds.Max)
        {
            return (length.Seconds.Min, length.First);
        }

        return tokens[at - 1].Length > 2 && !tokens[at - 1].Word.EndsWith('s') && _units.Read(tokens[at - 1]) is { } unit and >= Day and <= Month ? (unit, at - 1) : null;
    }

    /// <summary>The telling words of the event's name.</summary>
    private List<(string Stem, int At)> NameAt(Token[] tokens, int at)
    {
        var name = new List<(string Stem, int At)>();
        at += at < tokens.Length && _links.Contains(tokens[at].Word) ? 1 : 0;
        for (var i = at; i < tokens.Length && i < at + LongestName && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_subjects.IsAnotherThing(tokens[i]) || (tokens[i].Length == 2 && i == at))
            {
                name.Add((tokens[i].Stem, i));
            }
        }

        return name;
    }

    /// <summary>The time beside which the event is named again.</summary>
    private int? TimeOf(Token[] tokens, List<(string Stem, int At)> name, int here, List<TimeMention> mentions, int next)
    {
        for (var m = Math.Max(0, next - Neighbours); m < mentions.Count && m <= next + Neighbours; m++)
        {
            var mention = mentions[m];
            if (mention.Last == here - 1 || !(mention.IsMoment || (mention.Last + 1 < tokens.Length && _ago.Contains(tokens[mention.Last + 1].Word))))
            {
                continue;
            }

            for (var i = Math.Max(0, mention.First - Reach); i < mention.First; i++)
            {
                if (name.Exists(word => word.Stem == tokens[i].Stem && word.At != i))
                {
                    return m;
                }
            }
        }

        return null;
    }
}
