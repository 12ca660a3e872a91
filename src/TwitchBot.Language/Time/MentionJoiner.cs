using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Joins lengths of time that say one thing together: ranges, corrections, numbers without a unit, open ends.</summary>
internal sealed class MentionJoiner(DurationReader durations, Token[] tokens, TimeCueMap cues)
{
    private const int LongestGap = 7;

    /// <summary>A correction announced right after a length may take a while: "a week, no hang on, it was my daughter's birthday, so ten days".</summary>
    private const int LongestCorrection = 14;
    private const double MostApart = 13;

    /// <summary>"just under" and "just over" stay this close to the length named.</summary>
    private const double CloseUnder = 0.8;
    private const double CloseOver = 1.25;

    /// <summary>"an hour, if that" is no less than this share of it.</summary>
    private const double Barely = 0.5;

    public List<JoinedMention> Join(List<TimeMention> mentions)
    {
        var all = WithElliptic(mentions);
        var joined = new List<JoinedMention>(all.Count);
        foreach (var mention in all)
        {
            if (IsRejected(mention))
            {
                continue;
            }

            var next = new JoinedMention(mention, Bounded(mention));
            if (joined.Count > 0 && Connection(joined[^1].Mention, mention) is var connection && connection != TimeCue.None)
            {
                joined[^1] = connection == TimeCue.Range ? Range(joined[^1], next) : Corrected(joined[^1].Mention, next);
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }

    /// <summary>Adds "five" of "four weeks, sorry, five" and "months" of "six weeks, I mean months".</summary>
    private List<TimeMention> WithElliptic(List<TimeMention> mentions)
    {
        List<TimeMention>? all = null;
        for (var m = 0; m < mentions.Count; m++)
        {
            all?.Add(mentions[m]);
            var mention = mentions[m];
            if (mention.Unit == 0)
            {
                continue;
            }

            var end = m + 1 < mentions.Count ? mentions[m + 1].First : tokens.Length;
            for (var (i, words) = (mention.Last + 1, 0); i < end && words < LongestGap; i++)
            {
                words += tokens[i].Kind == TokenKind.Mark ? 0 : 1;
                if (durations.Elliptic(tokens, i, mention) is { } found && found.Last < end && Stands(mention, found))
                {
                    all ??= [.. mentions.Take(m + 1)];
                    all.Add(found);
                    break;
                }
            }
        }

        return all ?? mentions;
    }

    /// <summary>Whether a borrowed number is linked to the length before it and is no number of something else.</summary>
    private bool Stands(in TimeMention earlier, in TimeMention found)
    {
        var after = found.Last + 1;
        var closed = after >= tokens.Length || tokens[after].Kind != TokenKind.Word
            || (cues.Starting(after) & (TimeCue.LessAfter | TimeCue.MoreAfter | TimeCue.OnsetAfter | TimeCue.EpisodeAfter)) != TimeCue.None
            || (cues.Starting(after) & TimeCue.Rejected) != TimeCue.None || durations.MayFollow(tokens[after]);
        if (!closed || (found.First == found.Last && durations.IsArticle(tokens[found.First])))
        {
            return false;
        }

        var connection = Connection(earlier, found);
        var bounded = (cues.Starting(after) & (TimeCue.LessAfter | TimeCue.MoreAfter)) != TimeCue.None;
        var negated = IsRejected(earlier) && found.First - earlier.Last <= 3;
        return connection == TimeCue.Correction || negated
            || (connection == TimeCue.Range && found.First > earlier.Last + 1 && (bounded || tokens[found.First - 1].Word != ","));
    }

    /// <summary>"6 weeks, I mean months" changes the unit and keeps the number.</summary>
    private JoinedMention Corrected(in TimeMention earlier, JoinedMention later) =>
        later.Mention.First == later.Mention.Last && later.Mention.Unit > 0 && durations.BorrowCount(tokens, later.Mention.First, earlier) is { } unit
            ? new JoinedMention(unit, unit.Seconds)
            : later;

    private JoinedMention Range(JoinedMention first, JoinedMention second)
    {
        var mention = first.Mention with { Last = second.Mention.Last, Timex = null };
        var from = (cues.Ending(second.Mention.First - 1) & TimeCue.LessBefore) != TimeCue.None ? first.Seconds.Min : Math.Min(first.Seconds.Min, Positive(second.Seconds));
        return new JoinedMention(mention, new Amount(from, Math.Max(first.Seconds.Max, second.Seconds.Max)));
    }

    private static double Width(in TimeMention mention) => mention.Seconds.Max - mention.Seconds.Min;

    private static double Positive(Amount amount) => amount.Min > 0 ? amount.Min : amount.Max;

    /// <summary>Whether two lengths are a slip and its correction, the ends of a range, or unrelated.</summary>
    private TimeCue Connection(in TimeMention earlier, in TimeMention later)
    {
        var gap = WordsBetween(earlier.Last, later.First);
        if (gap >= LongestGap)
        {
            return gap < LongestCorrection && IsCorrectedAt(earlier.Last + 1) ? TimeCue.Correction : TimeCue.None;
        }

        if (earlier.IsMoment && later.IsMoment && IsClarified(earlier, later))
        {
            return TimeCue.Correction;
        }

        var onlyRange = later.First > earlier.Last + 1;
        for (var i = earlier.Last + 1; i < later.First; i++)
        {
            var here = cues.Starting(i);
            if ((here & TimeCue.Correction) != TimeCue.None && (here & TimeCue.Rejected) == TimeCue.None)
            {
                return TimeCue.Correction;
            }

            onlyRange &= (here & TimeCue.Range) != TimeCue.None || (i > earlier.Last + 1 && (cues.Ending(i) & TimeCue.Range) != TimeCue.None);
        }

        var onlyComma = later.First == earlier.Last + 2 && durations.IsPlainLink(tokens[earlier.Last + 1]);
        var ratio = later.Seconds.Max / Math.Max(0.1, earlier.Seconds.Max);
        var isWide = IsWide(earlier, later);
        return (onlyRange || isWide) && !earlier.IsMoment && !later.IsMoment && ratio > 1 && (isWide || (ratio < MostApart && (!onlyComma || ratio <= 3)))
            ? TimeCue.Range
            : TimeCue.None;
    }

    /// <summary>"between ten seconds and two minutes", "sometimes 2 seconds sometimes a minute".</summary>
    private bool IsWide(in TimeMention earlier, in TimeMention later)
    {
        const int Reach = 2;
        for (var i = Math.Max(0, earlier.First - Reach); i < earlier.First; i++)
        {
            if ((cues.Starting(i) & TimeCue.WideRange) != TimeCue.None)
            {
                return WordsBetween(earlier.Last, later.First) <= Reach;
            }
        }

        return false;
    }

    /// <summary>"since we came back after Christmas, so the 5th of January": the same moment told again, no less clearly, and nothing after it.</summary>
    private bool IsClarified(in TimeMention earlier, in TimeMention later)
    {
        var isTold = false;
        for (var i = earlier.Last + 1; i < later.First; i++)
        {
            isTold |= (cues.Starting(i) & TimeCue.Clarifying) != TimeCue.None;
        }

        return isTold && Width(later) <= Width(earlier) && (later.Last + 1 >= tokens.Length || tokens[later.Last + 1].Kind == TokenKind.Mark);
    }

    private bool IsCorrectedAt(int at)
    {
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        return (cues.Starting(at) & TimeCue.Correction) != TimeCue.None;
    }

    private int WordsBetween(int last, int first)
    {
        var words = 0;
        for (var i = last + 1; i < first; i++)
        {
            words += tokens[i].Kind == TokenKind.Mark ? 0 : 1;
        }

        return words;
    }

    private bool IsRejected(in TimeMention mention) =>
        (cues.Ending(mention.First - 1) & TimeCue.Rejected) != TimeCue.None
        || ((cues.Ending(mention.First - 1) & TimeCue.For) != TimeCue.None && (cues.Ending(mention.First - 2) & TimeCue.Rejected) != TimeCue.None);

    /// <summary>"more than", "less than", "at most" beside a length open one of its ends.</summary>
    private Amount Bounded(in TimeMention mention)
    {
        var before = cues.Ending(mention.First - 1);
        var next = mention.Last + 1;
        var after = cues.Starting(next);
        if ((after & TimeCue.OnsetAfter) != TimeCue.None)
        {
            after |= cues.Starting(++next);
        }

        if (next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Mark)
        {
            after |= cues.Starting(next + 1);
        }

        if (mention.IsMoment)
        {
            return mention.Seconds;
        }

        if (mention.First > 1 && (cues.Ending(mention.First - 2) & TimeCue.Close) != TimeCue.None)
        {
            var (min, max) = (mention.Seconds.Min, mention.Seconds.Max);
            return (before & TimeCue.LessBefore) != TimeCue.None ? new Amount(min * CloseUnder, max)
                : (before & TimeCue.MoreBefore) != TimeCue.None ? new Amount(min, max * CloseOver) : mention.Seconds;
        }

        if ((after & TimeCue.BarelyAfter) != TimeCue.None)
        {
            return new Amount(mention.Seconds.Min * Barely, mention.Seconds.Max);
        }

        if ((before & TimeCue.LessBefore) != TimeCue.None || (after & TimeCue.LessAfter) != TimeCue.None)
        {
            var isRange = mention.Last - mention.First > 2 && mention.Count.Min < mention.Count.Max;
            return new Amount(isRange && (before & TimeCue.LessBefore) == TimeCue.None ? mention.Seconds.Min : 0, mention.Seconds.Max);
        }

        return (before & TimeCue.MoreBefore) != TimeCue.None || (after & TimeCue.MoreAfter) != TimeCue.None
            ? new Amount(mention.Seconds.Min, mention.Seconds.Max * 2)
            : mention.Seconds;
    }
}
