using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Says what a length of time is about.</summary>
internal sealed class RoleReader(Token[] tokens, TimeCueMap cues, AnswerKind? expects, IReadOnlyList<Mention> concepts)
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

        if (IsPerUnit(mention) || (after & TimeCue.OtherAfter) != TimeCue.None && (after & TimeCue.EpisodeAfter) == TimeCue.None)
        {
            return TimeRole.Other;
        }

        if (mention.IsMoment || (after & TimeCue.OnsetAfter) != TimeCue.None)
        {
            return TimeRole.Onset;
        }

        if ((after & TimeCue.EpisodeAfter) != TimeCue.None)
        {
            return TimeRole.Episode;
        }

        return Before(mention);
    }

    /// <summary>What a length is about, in the light of the question and of what the other lengths say.</summary>
    public TimeRole Resolve(in TimeMention mention, AnswerKind? asked, bool hasOnset, bool hasEpisode)
    {
        var role = Of(mention);
        if (role != TimeRole.Unknown)
        {
            return role;
        }

        var isLong = mention.Seconds.Max >= 12 * Hour;
        return expects switch
        {
            AnswerKind.Onset => hasOnset && !isLong ? TimeRole.Episode : TimeRole.Onset,
            AnswerKind.Episode => hasEpisode && isLong ? TimeRole.Onset : TimeRole.Episode,
            _ when asked is AnswerKind.Onset or AnswerKind.Episode && hasOnset != hasEpisode => hasOnset ? TimeRole.Episode : TimeRole.Onset,
            _ => isLong ? TimeRole.Onset : TimeRole.Episode,
        };
    }

    /// <summary>Whether a length tells for how long a medicine has been taken: "on statins for two months".</summary>
    public bool IsOfMedicine(in TimeMention mention)
    {
        foreach (var concept in concepts)
        {
            if (concept.Concept.Kind == ConceptKind.Medicine && concept.Last < mention.First && mention.First - concept.Last <= 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"two coffees a day": so much of something in each.</summary>
    private bool IsPerUnit(in TimeMention mention) =>
        mention.First > 1 && tokens[mention.First].Word is "a" or "an"
        && cues.Ending(mention.First - 1) == TimeCue.None
        && (IsCounted(tokens[mention.First - 1]) || IsConcept(mention.First - 1));

    private static bool IsCounted(in Token token) => token is { Kind: TokenKind.Word, Length: > 4 } && token.Word.EndsWith('s');

    private bool IsConcept(int last)
    {
        foreach (var concept in concepts)
        {
            if (concept.Last == last && concept.Concept.Kind is ConceptKind.Trigger or ConceptKind.Medicine)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest cue before the length, within its part of the sentence.</summary>
    private TimeRole Before(in TimeMention mention)
    {
        var commas = 0;
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - Reach; i--)
        {
            if (tokens[i].Word is "." or "!" or "?" or ";" or "but" or "\n" || (tokens[i].Word is "," or "and" && ++commas > 1))
            {
                return TimeRole.Unknown;
            }

            var cue = cues.Ending(i);
            if ((cue & TimeCue.OtherBefore) != TimeCue.None && (i == mention.First - 1 || tokens[i].Length > 4) && commas == 0)
            {
                return tokens[i].Word is "every" or "once" or "twice" or "times" or "per" ? TimeRole.Frequency : TimeRole.Other;
            }

            // No twitch lasts for days; "it twitches for two weeks" tells since when.
            if ((cue & TimeCue.EpisodeBefore) != TimeCue.None && (mention.Seconds.Max < 48 * Hour || expects == AnswerKind.Episode))
            {
                return TimeRole.Episode;
            }

            if ((cue & TimeCue.OnsetBefore) != TimeCue.None)
            {
                return TimeRole.Onset;
            }

            if (tokens[i].Word == "for" && mention.Seconds.Max >= 12 * Hour && expects != AnswerKind.Episode)
            {
                return TimeRole.Onset;
            }
        }

        return TimeRole.Unknown;
    }
}
