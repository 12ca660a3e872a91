using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Tells apart what the lengths of time in a message are about, by the words beside them and the question asked.</summary>
internal sealed class TimeReader(DurationReader durations)
{
    private const double Hour = 3600;
    private const double Year = 365 * 86400d;

    public (TimeReading? Onset, TimeReading? Episode, double? Age) Read(Token[] tokens, ReadContext context, bool isCorrection)
    {
        TimeReading? onset = null;
        TimeReading? episode = null;
        double? age = null;
        var mentions = durations.Find(tokens, context.Now);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var role = Role(tokens, mention, isCorrection ? null : context.Expects);
            if (IsRejected(tokens, mention) || (i > 0 && mention.First == mentions[i - 1].Last + 1 && tokens[mention.First].Word is "a" or "an"))
            {
                continue;
            }

            var reading = new TimeReading(mention.Seconds, mention.Timex, new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End));
            switch (role)
            {
                case TimeRole.Onset when onset is null || Corrects(tokens, mentions[i - 1].Last, mention.First):
                    onset = reading;
                    break;
                case TimeRole.Episode when episode is null || Corrects(tokens, mentions[i - 1].Last, mention.First):
                    episode = reading;
                    break;
                case TimeRole.Age:
                    age = mention.Seconds.Min / Year;
                    break;
            }
        }

        return (onset, episode, age);
    }

    private static TimeRole Role(Token[] tokens, TimeMention mention, AnswerKind? expects)
    {
        if (IsAge(tokens, mention))
        {
            return TimeRole.Age;
        }

        if (IsRateOrSleep(tokens, mention))
        {
            return TimeRole.Other;
        }

        if (mention.IsMoment || IsOnset(tokens, mention))
        {
            return TimeRole.Onset;
        }

        if (IsEpisode(tokens, mention))
        {
            return TimeRole.Episode;
        }

        return expects switch
        {
            AnswerKind.Onset => TimeRole.Onset,
            AnswerKind.Episode => TimeRole.Episode,
            _ => mention.Seconds.Max < 12 * Hour ? TimeRole.Episode : TimeRole.Onset,
        };
    }

    /// <summary>"34 years old", "34-year-old", "aged 34".</summary>
    private static bool IsAge(Token[] tokens, TimeMention mention) =>
        mention.Seconds.Min >= Year
        && (Word(tokens, mention.Last + 1) is "old" or "olds" || Word(tokens, mention.First - 1) is "aged" or "age");

    /// <summary>"ten times a day", "every two minutes", "six hours of sleep", "eight hours a night".</summary>
    private static bool IsRateOrSleep(Token[] tokens, TimeMention mention)
    {
        var before = Word(tokens, mention.First - 1);
        var after = Word(tokens, mention.Last + 1);
        if (before is "times" or "time" or "twice" or "once" or "every" or "per" or "thrice")
        {
            return true;
        }

        return after is "of" && Word(tokens, mention.Last + 2) is "sleep" or "kip" or "rest" or "screen" or "tv"
            || after is "sleep" or "nightly" or "daily"
            || (after is "a" or "per" or "each" or "every" && Word(tokens, mention.Last + 2) is "night" or "day" or "week")
            || (before is "sleep" or "slept" or "sleeping");
    }

    private static bool IsOnset(Token[] tokens, TimeMention mention)
    {
        var after = Word(tokens, mention.Last + 1);
        if (after is "ago" or "now" or "back" || (after is "or" && Word(tokens, mention.Last + 3) is "ago"))
        {
            return true;
        }

        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 4); i--)
        {
            switch (tokens[i].Word)
            {
                case "since" or "past" or "started" or "began" or "begun" or "noticed":
                    return true;
                case "last" when i == mention.First - 1 && Word(tokens, i - 1) is "the" or "for":
                    return true;
                case "for" when mention.Seconds.Max >= 12 * Hour:
                    return true;
                case "," or "." or "and" or "but" or ";" or "each" or "lasts":
                    return false;
            }
        }

        return false;
    }

    private static bool IsEpisode(Token[] tokens, TimeMention mention)
    {
        var after = Word(tokens, mention.Last + 1);
        if (after is "each" or "long" || (after is "at" && Word(tokens, mention.Last + 2) is "a" or "most")
            || (after is "every" or "per" && Word(tokens, mention.Last + 2) is "time" or "twitch" or "go" or "episode"))
        {
            return true;
        }

        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 5); i--)
        {
            switch (tokens[i].Word)
            {
                case "each" or "lasts" or "last" or "lasting" or "one" or "episode" or "episodes" or "burst" or "bursts" or "spell" or "twitches" or "takes" or "goes":
                    return true;
                case "." or ";" or "but":
                    return false;
            }
        }

        return false;
    }

    /// <summary>A dose, a clock time or the like carries a number that is no length of time.</summary>
    private static bool IsRejected(Token[] tokens, TimeMention mention) =>
        Word(tokens, mention.Last + 1) is "mg" or "ml" or "pm" or "am" or "than" && Word(tokens, mention.Last + 2) is "mg";

    private static bool Corrects(Token[] tokens, int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (tokens[i].Word is "sorry" or "actually" or "mean" or "rather" or "wait" or "correction" or "meant" or "no")
            {
                return !(tokens[i].Word == "rather" && Word(tokens, i + 1) == "than");
            }
        }

        return false;
    }

    private static string Word(Token[] tokens, int at) => at >= 0 && at < tokens.Length ? tokens[at].Word : string.Empty;
}
