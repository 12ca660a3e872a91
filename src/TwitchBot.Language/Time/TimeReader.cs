using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Wording;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Tells apart what the lengths of time in a message are about, by the words beside them and the question asked.</summary>
internal sealed class TimeReader
{
    private const double Year = 365 * 86400d;
    private const double Minute = 60;

    /// <summary>A moment so few tokens after an age is a birthday: "I turned 70 there in January".</summary>
    private const int Birthday = 3;

    private readonly DurationReader _durations;
    private readonly TimeCueTable _cues;
    private readonly AgeReader _ages;
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
        words.Each("childhood", phrase => _childhood.Add(phrase, true));
    }

    public IEnumerable<string> Stems() => _durations.Stems().Concat(_cues.Stems()).Concat(_ages.Stems());

    /// <summary>The times told in a message.</summary>
    public TimesTold Read(Token[] tokens, ReadContext context, IReadOnlyList<Mention> concepts, CueMap others, bool isCorrection)
    {
        var mentions = _durations.Find(tokens, context.Now);
        var ages = FindAges(tokens, mentions, concepts, context.Expects is null);
        var span = context.Expects == AnswerKind.Onset ? null : _clockSpans.Read(tokens);
        if (mentions.Count == 0)
        {
            return new TimesTold(ages.Onset is { } since ? new TimeReading(since, null, Whole(tokens)) : null, span is { } only ? Reading(tokens, new JoinedMention(only, only.Seconds)) : null, null, ages.Now, ages.Span);
        }

        var cues = _cues.Map(tokens);
        var told = new MentionJoiner(_durations, tokens, cues).Join(mentions);
        var things = new TimedThings(tokens, concepts, others);
        var roles = new RoleReader(tokens, cues, others, isCorrection ? null : context.Expects, things);
        var times = Choose(tokens, told, roles, things, context.Expects, ages);
        return span is { } clocked && (times.Episode is null || context.Expects == AnswerKind.Episode) ? times with { Episode = Reading(tokens, new JoinedMention(clocked, clocked.Seconds)) } : times;
    }

    /// <summary>The ages told; a length read from one ("30s" of "my 30s") is taken out.</summary>
    private Ages FindAges(Token[] tokens, List<TimeMention> mentions, IReadOnlyList<Mention> concepts, bool isStory)
    {
        double? now = null, then = null;
        TextSpan? span = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (_ages.Read(tokens, i) is { } age && !mentions.Exists(mention => mention.IsVague && mention.First <= age.First && mention.Last >= age.Last))
            {
                mentions.RemoveAll(mention => (mention.First <= age.Last && mention.Last >= age.First) || (mention.IsMoment && mention.First > age.Last && mention.First - age.Last <= Birthday));
                span = age.IsPast || now is not null ? span : new TextSpan(tokens[age.First].Start, tokens[age.Last].End);
                now = age.IsPast ? now : now ?? age.Years;
                then = age.IsPast && !IsOfAnotherThing(tokens, age.First, concepts)
                    && !(isStory && TimesOfOtherThings.IsOfAnotherThing(tokens, (age.First, age.Last), _subjects)) ? then ?? age.Years : then;
                i = age.Last;
            }
        }

        return new Ages(now ?? (then is null ? null : _ages.Now(tokens)), then, span);
    }

    /// <summary>"I had a seizure when I was 5": the age then is of what else its part of the sentence names.</summary>
    private static bool IsOfAnotherThing(Token[] tokens, int age, IReadOnlyList<Mention> concepts)
    {
        var (first, last) = (age, age);
        while (first > 0 && tokens[first - 1].Kind != TokenKind.Mark)
        {
            first--;
        }

        while (last + 1 < tokens.Length && tokens[last + 1].Kind != TokenKind.Mark)
        {
            last++;
        }

        var here = concepts.Where(mention => mention.First >= first && mention.Last <= last && mention.Concept.Kind is not (ConceptKind.Anatomy or ConceptKind.Trigger)).ToList();
        var before = here.FindLastIndex(mention => mention.Last < age);
        return here.Count > 0 && here[Math.Max(0, before)].Concept.Kind is ConceptKind.RedFlag or ConceptKind.Background;
    }

    private TimesTold Choose(Token[] tokens, List<JoinedMention> told, RoleReader roles, TimedThings things, AnswerKind? expects, Ages ages)
    {
        JoinedMention? onset = null, episode = null, frequency = null;
        var age = ages.Now;
        var isClear = told.Exists(item => !item.Mention.IsVague && item.Mention.Seconds.Min >= Minute);
        var hasOnset = told.Exists(item => roles.Of(item.Mention) == TimeRole.Onset && !(item.Mention.IsVague && isClear && expects == AnswerKind.Onset));
        var hasEpisode = told.Exists(item => roles.Of(item.Mention) == TimeRole.Episode);
        var besides = expects is null ? new TimesOfOtherThings(tokens, told, roles, _subjects) : null;
        foreach (var item in told)
        {
            if (besides?.Holds(item.Mention) == true)
            {
                continue;
            }

            switch (roles.Resolve(item.Mention, expects, hasOnset, hasEpisode))
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
