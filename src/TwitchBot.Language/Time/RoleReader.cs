using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Says what a length of time is about.</summary>
internal sealed class RoleReader(Token[] tokens, TimeCueMap cues, CueMap others, AnswerKind? expects, TimedThings things)
{
    private const double Hour = 3600;
    private const double Year = 365 * 86400d;
    private const int Reach = 6;

    /// <summary>What the words beside a length say; unknown where they say nothing.</summary>
    public TimeRole Of(in TimeMention mention)
    {
        var after = cues.Starting(mention.Last + 1);
        if (mention.Seconds.Min >= Year && ((after & TimeCue.AgeAfter) != TimeCue.None || (cues.Ending(mention.First - 1) & TimeCue.AgeBefore) != TimeCue.None))
        {
            return TimeRole.Age;
        }

        if (mention.IsMeasure)
        {
            return expects == AnswerKind.Episode || ((cues.Ending(mention.First - 1) | after) & (TimeCue.EpisodeBefore | TimeCue.EpisodeAfter)) != TimeCue.None ? TimeRole.Episode : TimeRole.Other;
        }

        if (IsPerUnit(mention, after) || IsLengthOfThing(mention) || IsLongOver(mention) || IsTheirs(mention) || things.Takes(mention, cues) || (expects == AnswerKind.Episode && mention.Seconds.Min >= 12 * Hour && things.IsOfMedicine(mention))
            || ((after & TimeCue.OtherAfter) != TimeCue.None && (after & TimeCue.EpisodeAfter) == TimeCue.None))
        {
            return TimeRole.Other;
        }

        if (mention.IsMoment)
        {
            return IsOther(mention.First - 1) || (cues.Ending(mention.First - 1) & TimeCue.OtherAfter) != TimeCue.None ? TimeRole.Other : TimeRole.Onset;
        }

        if ((after & TimeCue.OnsetAfter) != TimeCue.None)
        {
            return TimeRole.Onset;
        }

        return (after & TimeCue.EpisodeAfter) != TimeCue.None ? TimeRole.Episode : Before(mention);
    }

    /// <summary>What a length is about, in the light of the question and of what the other lengths say.</summary>
    public TimeRole Resolve(in JoinedMention told, AnswerKind? asked, bool hasOnset, bool hasEpisode)
    {
        if (told.Role != TimeRole.Unknown)
        {
            return told.Role;
        }

        var isLong = told.Mention.Seconds.Max >= 12 * Hour;
        return expects switch
        {
            AnswerKind.Onset => hasOnset && !isLong ? TimeRole.Episode : TimeRole.Onset,
            AnswerKind.Episode => hasEpisode && isLong ? TimeRole.Onset : TimeRole.Episode,
            _ when asked is AnswerKind.Onset or AnswerKind.Episode && hasOnset != hasEpisode => hasOnset ? TimeRole.Episode : TimeRole.Onset,
            _ => isLong ? TimeRole.Onset : TimeRole.Episode,
        };
    }

    /// <summary>"two coffees a day", "40 quid a month", "20 a day": so much of something in each.</summary>
    private bool IsPerUnit(in TimeMention mention, TimeCue after)
    {
        if (mention.First < 1 || mention.First == mention.Last || mention.Count is not { Min: 1, Max: 1 } || tokens[mention.First].Length > 2 || tokens[mention.First].Kind != TokenKind.Word
            || (after & TimeCue.OnsetAfter) != TimeCue.None || (cues.Ending(mention.First - 1) & ~TimeCue.OtherAfter) != TimeCue.None)
        {
            return false;
        }

        return IsCounted(tokens[mention.First - 1]) || things.IsThing(mention.First - 1)
            || tokens[mention.First - 1].Kind == TokenKind.Number
            || (mention.First > 1 && tokens[mention.First - 2].Kind == TokenKind.Number && tokens[mention.First - 1].Kind == TokenKind.Word);
    }

    /// <summary>"10-hour days", "12-hour shifts": what so many of something are like.</summary>
    private bool IsLengthOfThing(in TimeMention mention)
    {
        var next = mention.Last + 1;
        return expects != AnswerKind.Episode && mention is { Unit: >= Hour, Count.Min: > 1 } && mention.Last > mention.First && !tokens[mention.Last].Word.EndsWith('s')
            && next < tokens.Length && IsCounted(tokens[next]) && (cues.Starting(next) & (TimeCue.OnsetAfter | TimeCue.EpisodeAfter | TimeCue.EpisodeBefore)) == TimeCue.None;
    }

    /// <summary>"last year I had the same for three days", "as a kid it was weak for ages".</summary>
    private bool IsLongOver(in TimeMention mention)
    {
        if ((cues.Ending(mention.First - 1) & TimeCue.For) == TimeCue.None)
        {
            return false;
        }

        var earliest = SentencePart.Earliest(mention.First);
        for (var i = mention.First - 1; i >= earliest && !SentencePart.Ends(tokens[i]); i--)
        {
            if (others.Has(i, Cue.Past))
            {
                return tokens[mention.Last].Word != "now" && (mention.Last + 1 >= tokens.Length || !others.Has(mention.Last + 1, Cue.Present));
            }
        }

        return false;
    }

    private static bool IsCounted(in Token token) => token is { Kind: TokenKind.Word, Length: > 3 } && token.Word.EndsWith('s');

    /// <summary>"my husband had his for six years": told of somebody else, and then of oneself; or of what they had.</summary>
    private bool IsTheirs(in TimeMention mention)
    {
        var earliest = SentencePart.Earliest(mention.First);
        for (var i = mention.First - 1; i >= earliest && !SentencePart.Ends(tokens[i]); i--)
        {
            if (others.Has(i, Cue.Self | Cue.Reports))
            {
                return false;
            }

            if (others.Has(i, Cue.SomebodyElse))
            {
                return things.SelfSpeaksAfter(mention.Last) || (cues.Starting(i + others.Length[i]) & TimeCue.TheirsBefore) != TimeCue.None;
            }
        }

        return false;
    }

    /// <summary>"gone by Friday": a moment that is none of its beginning.</summary>
    private bool IsOther(int before)
    {
        for (var i = before; i >= 0 && i > before - Reach && tokens[i].Kind != TokenKind.Mark; i--)
        {
            if ((cues.Ending(i) & TimeCue.OtherMoment) != TimeCue.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest cue before the length, within its part of the sentence.</summary>
    private TimeRole Before(in TimeMention mention)
    {
        var links = 0;
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - Reach; i--)
        {
            var cue = cues.Ending(i);
            if (SentencePart.Ends(tokens[i]) || (cue & TimeCue.Break) != TimeCue.None || ((cue & TimeCue.Link) != TimeCue.None && ++links > 1))
            {
                return TimeRole.Unknown;
            }

            if ((cue & TimeCue.OtherBefore) != TimeCue.None && (i == mention.First - 1 || tokens[i].Length > 4) && links == 0)
            {
                return (cue & TimeCue.Often) != TimeCue.None ? TimeRole.Frequency : TimeRole.Other;
            }

            // No twitch lasts for days; "it twitches for two weeks" tells since when.
            if ((cue & TimeCue.EpisodeBefore) != TimeCue.None && (mention.Seconds.Max < 48 * Hour || expects == AnswerKind.Episode))
            {
                return TimeRole.Episode;
            }

            if ((cue & TimeCue.OnsetBefore) != TimeCue.None
                || ((cue & TimeCue.For) != TimeCue.None && mention.Seconds.Max >= 12 * Hour && expects != AnswerKind.Episode))
            {
                return TimeRole.Onset;
            }
        }

        return TimeRole.Unknown;
    }
}
