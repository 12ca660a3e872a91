using System.Runtime.InteropServices;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Tells apart what the lengths of time in a message are about, by the words beside them and the question asked.</summary>
internal sealed class TimeReader
{
    private const double Year = 365 * 86400d;
    private const double Minute = 60;

    private readonly DurationReader _durations;
    private readonly TimeCueTable _cues;
    private readonly AgeReader _ages;
    private readonly AgeFinder _ageFinder;
    private readonly ClockSpanReader _clockSpans;
    private readonly TwitchWords _subjects;
    private readonly PhraseTable<bool> _childhood = new();

    public TimeReader(TimeWords words)
    {
        var parts = new TimeParts(words);
        _durations = new DurationReader(parts);
        _cues = new TimeCueTable(words);
        _ages = new AgeReader(parts);
        _clockSpans = new ClockSpanReader(parts);
        _subjects = new TwitchWords(words);
        _ageFinder = new AgeFinder(_ages, _subjects);
        words.Each("childhood", phrase => _childhood.Add(phrase, true));
    }

    public IEnumerable<string> Stems() => _durations.Stems().Concat(_cues.Stems()).Concat(_ages.Stems());

    /// <summary>The times told in a message.</summary>
    public TimesTold Read(Token[] tokens, ReadContext context, IReadOnlyList<Mention> concepts, CueMap others, bool isCorrection)
    {
        var mentions = _durations.Find(tokens, context.Now);
        var ages = _ageFinder.Find(tokens, mentions, concepts, context.Expects is null);
        var span = context.Expects == AnswerKind.Onset ? null : _clockSpans.Read(tokens);
        if (mentions.Count == 0)
        {
            return new TimesTold(ages.Onset is { } since ? new TimeReading(since, null, Whole(tokens)) : null, span is { } only ? Reading(tokens, new JoinedMention(only, only.Seconds)) : null, null, ages.Now, ages.Span);
        }

        var cues = _cues.Map(tokens);
        var told = new MentionJoiner(_durations, tokens, cues).Join(mentions);
        var things = new TimedThings(tokens, concepts, others);
        var roles = new RoleReader(tokens, cues, others, isCorrection ? null : context.Expects, things);
        foreach (ref var item in CollectionsMarshal.AsSpan(told))
        {
            item = item with { Role = roles.Of(item.Mention) };
        }

        var times = Choose(tokens, told, roles, things, context.Expects, ages);
        return span is { } clocked && (times.Episode is null || context.Expects == AnswerKind.Episode) ? times with { Episode = Reading(tokens, new JoinedMention(clocked, clocked.Seconds)) } : times;
    }

    private TimesTold Choose(Token[] tokens, List<JoinedMention> told, RoleReader roles, TimedThings things, AnswerKind? expects, Ages ages)
    {
        JoinedMention? onset = null, episode = null, frequency = null;
        var age = ages.Now;
        var (isClear, hasOnset, hasVagueOnset, hasEpisode) = (false, false, false, false);
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(told))
        {
            isClear |= !item.Mention.IsVague && item.Mention.Seconds.Min >= Minute;
            hasOnset |= item.Role == TimeRole.Onset && !item.Mention.IsVague;
            hasVagueOnset |= item.Role == TimeRole.Onset && item.Mention.IsVague;
            hasEpisode |= item.Role == TimeRole.Episode;
        }

        hasOnset |= hasVagueOnset && !(isClear && expects == AnswerKind.Onset);
        var besides = expects is null ? new TimesOfOtherThings(tokens, told, roles, _subjects) : null;
        foreach (var item in told)
        {
            if (besides?.Holds(item) == true)
            {
                continue;
            }

            switch (roles.Resolve(item, expects, hasOnset, hasEpisode))
            {
                case TimeRole.Onset:
                    onset = onset is { } earlier && !IsBetter(item.Mention, earlier.Mention, things) ? onset : item;
                    break;
                case TimeRole.Episode:
                    episode = episode is { Mention.IsVague: var isVague } && (!isVague || item.Mention.IsVague) ? episode : item;
                    break;
                case TimeRole.Age:
                    age ??= item.Mention.Seconds.Min / Year;
                    break;
                case TimeRole.Frequency:
                    frequency ??= item;
                    break;
            }
        }

        ages = ages with { Now = age };
        return new TimesTold(
            ages.Onset is { } since ? new TimeReading(since, null, Whole(tokens)) : Narrowed(tokens, onset, ages),
            Reading(tokens, episode), Reading(tokens, frequency), age, ages.Span);
    }

    /// <summary>A length named clearly counts before a vague one, and the twitch's time before a medicine's.</summary>
    private static bool IsBetter(in TimeMention later, in TimeMention earlier, TimedThings things) =>
        things.IsAnew(later) || (earlier.IsVague && !later.IsVague) || (things.IsOfMedicine(earlier) && !things.IsOfMedicine(later));

    private TimeReading? Narrowed(Token[] tokens, JoinedMention? onset, Ages ages) =>
        onset is { Mention: { IsVague: true } mention, Seconds: var seconds }
            ? Reading(tokens, new JoinedMention(mention, ages.Narrowed(seconds, NamesChildhood(tokens, mention))))
            : Reading(tokens, onset);

    private bool NamesChildhood(Token[] tokens, in TimeMention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (_childhood.Longest(tokens, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Whole(Token[] tokens) => new(tokens[0].Start, tokens[^1].End);

    private static TimeReading? Reading(Token[] tokens, JoinedMention? item) =>
        item is { Mention: var mention, Seconds: var seconds }
            ? new TimeReading(seconds, seconds == mention.Seconds ? mention.Timex : null, new TextSpan(tokens[mention.First].Start, tokens[mention.Last].End))
            : null;
}
