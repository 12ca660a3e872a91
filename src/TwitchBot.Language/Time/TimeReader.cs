using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Tells apart what the lengths of time in a message are about, by the words beside them and the question asked.</summary>
internal sealed class TimeReader(TimeWords words)
{
    private const double Year = 365 * 86400d;

    private readonly DurationReader _durations = new(words);
    private readonly TimeCueTable _cues = new(words);

    public IEnumerable<string> Stems() => _durations.Stems().Concat(_cues.Stems());

    /// <summary>The times told in a message.</summary>
    public TimesTold Read(Token[] tokens, ReadContext context, IReadOnlyList<Mention> concepts, bool isCorrection)
    {
        var mentions = _durations.Find(tokens, context.Now);
        if (mentions.Count == 0)
        {
            return default;
        }

        var cues = _cues.Map(tokens);
        var told = new MentionJoiner(_durations, tokens, cues).Join(mentions);
        var roles = new RoleReader(tokens, cues, isCorrection ? null : context.Expects, concepts);
        return Choose(tokens, told, roles, context.Expects);
    }

    private static TimesTold Choose(Token[] tokens, List<JoinedMention> told, RoleReader roles, AnswerKind? expects)
    {
        JoinedMention? onset = null, episode = null, frequency = null;
        double? age = null;
        var ofMedicine = false;
        var hasOnset = told.Exists(item => roles.Of(item.Mention) == TimeRole.Onset);
        var hasEpisode = told.Exists(item => roles.Of(item.Mention) == TimeRole.Episode);
        foreach (var item in told)
        {
            switch (roles.Resolve(item.Mention, expects, hasOnset, hasEpisode))
            {
                case TimeRole.Onset:
                    if (onset is null || (ofMedicine && !roles.IsOfMedicine(item.Mention)))
                    {
                        (onset, ofMedicine) = (item, roles.IsOfMedicine(item.Mention));
                    }

                    break;
                case TimeRole.Episode:
                    episode ??= item;
                    break;
                case TimeRole.Age:
                    age ??= item.Mention.Seconds.Min / Year;
                    break;
                case TimeRole.Frequency:
                    frequency ??= item;
                    break;
            }
        }

        return new TimesTold(Reading(tokens, onset), Reading(tokens, episode), Reading(tokens, frequency), age);
    }

    private static TimeReading? Reading(Token[] tokens, JoinedMention? item) =>
        item is { Mention: var mention, Seconds: var seconds }
            ? new TimeReading(seconds, seconds == mention.Seconds ? mention.Timex : null, new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End))
            : null;
}
