using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>
/// The times in a story that are told of something else: "I had a cold two weeks ago. The twitch began yesterday." A time counts as
/// such only where another one is told of the twitch in so many words, where the twitch's own is said to be unknown, or where it can be no
/// more than how long something was done.
/// </summary>
internal sealed class TimesOfOtherThings
{
    /// <summary>A time of day lies no further back.</summary>
    private const double LongestDay = 2 * 86400;

    /// <summary>So many words after "no idea" may tell of what.</summary>
    private const int Asked = 5;

    private readonly Token[] _tokens;
    private readonly TwitchWords _words;
    private readonly RoleReader _roles;
    private readonly TimeCueMap _cues;
    private readonly TimedThings _things;
    private readonly AnswerKind? _expects;
    private readonly bool _hasOnsetOfTwitch;
    private readonly bool _hasOnsetOfNamed;
    private readonly bool _hasEpisodeOfNamed;
    private readonly bool _namesTwitch;
    private readonly bool _isUntold;

    public TimesOfOtherThings(Token[] tokens, List<JoinedMention> told, RoleReader roles, TwitchWords words, TimeCueMap cues, TimedThings things, AnswerKind? expects)
    {
        (_tokens, _words, _roles, _cues, _things, _expects) = (tokens, words, roles, cues, things, expects);
        for (var i = 0; i < tokens.Length; i++)
        {
            _namesTwitch |= words.Names(tokens[i]);
            _isUntold |= (cues.Starting(i) & TimeCue.Untold) != TimeCue.None && SaysWhen(i);
        }

        foreach (var item in told.Count > 1 || expects is null ? told : [])
        {
            var (isOnset, isOfTwitch) = (RoleOf(item) == TimeRole.Onset, IsOfTwitch(item.Mention));
            _hasOnsetOfTwitch |= isOnset && isOfTwitch;
            _hasOnsetOfNamed |= isOnset && isOfTwitch && Names(Part(item.Mention));
            _hasEpisodeOfNamed |= RoleOf(item) == TimeRole.Episode && Names(Part(item.Mention));
        }
    }

    /// <summary>Whether a time is told of something else.</summary>
    public bool Holds(in JoinedMention told)
    {
        var (mention, role) = (told.Mention, RoleOf(told));
        if ((_isUntold && IsOfNamedThing(mention)) || IsOfDose(mention))
        {
            return true;
        }

        return role switch
        {
            TimeRole.Onset => _hasOnsetOfTwitch && _expects != AnswerKind.Episode && IsOfAnotherThing(_tokens, Part(mention), mention, _words, _hasOnsetOfNamed),
            TimeRole.Episode => _hasEpisodeOfNamed && _expects == AnswerKind.Episode ? IsOfNamedThing(mention) : _namesTwitch && _expects is null && TellsOfDoing(mention),
            _ => false,
        };
    }

    /// <summary>"The headache lasts two hours. The twitch, no idea": where the twitch's time is said to be unknown, that of another thing is no answer.</summary>
    private bool IsOfNamedThing(in TimeMention mention)
    {
        var part = Part(mention);
        for (var i = part.First; i <= part.Last; i++)
        {
            if ((_cues.Starting(i) & TimeCue.Untold) != TimeCue.None)
            {
                return false;
            }
        }

        return !Names(part) && (_things.OpenWithOne(part.First) || OpensWithAilment(part.First) || IsOfAnotherThing(_tokens, part, mention, _words, false));
    }

    private bool Names((int First, int Last) part)
    {
        for (var i = part.First; i <= part.Last; i++)
        {
            if (_words.Names(_tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of a sentence in which a time stands, no further than the next "but".</summary>
    private (int First, int Last) Part(in TimeMention mention)
    {
        var (first, last) = SentencePart.Around(_tokens, (mention.First, mention.Last));
        for (var i = mention.First - 1; i >= first; i--)
        {
            first = (_cues.Starting(i) & TimeCue.Break) != TimeCue.None ? i + 1 : first;
        }

        for (var i = mention.Last + 1; i <= last; i++)
        {
            last = (_cues.Starting(i) & TimeCue.Break) != TimeCue.None ? i - 1 : last;
        }

        return (first, last);
    }

    private bool OpensWithAilment(int first)
    {
        for (var i = first; i < first + TimedThings.Opening; i++)
        {
            if ((_cues.Starting(i) & TimeCue.Ailment) != TimeCue.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is not known is a time: "no idea when it began", and not "no idea why".</summary>
    private bool SaysWhen(int at)
    {
        for (var i = at + 1; i < _tokens.Length && i <= at + Asked && _tokens[i].Kind != TokenKind.Mark; i++)
        {
            if ((_cues.Starting(i) & TimeCue.NotWhen) != TimeCue.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"One tablet in the morning and two at night".</summary>
    private bool IsOfDose(in TimeMention mention)
    {
        if (mention.Seconds.Max >= LongestDay)
        {
            return false;
        }

        var (first, last) = (mention.First, Math.Min(_tokens.Length - 1, SentencePart.Latest(mention.Last)));
        var earliest = SentencePart.Earliest(first);
        while (first > earliest && !SentencePart.Ends(_tokens[first - 1]))
        {
            first--;
        }

        var isDose = false;
        for (var i = first; i <= last; i++)
        {
            if (_words.Names(_tokens[i]) || (_cues.Ending(i) & TimeCue.OnsetBefore) != TimeCue.None)
            {
                return false;
            }

            if (i > mention.Last && SentencePart.Ends(_tokens[i]))
            {
                break;
            }

            isDose |= (_cues.Starting(i) & TimeCue.Dose) != TimeCue.None;
        }

        return isDose;
    }

    /// <summary>Whether the part of a sentence around a time names something, and neither the twitch nor what may stand for it.</summary>
    public static bool IsOfAnotherThing(Token[] tokens, (int First, int Last) time, TwitchWords words) =>
        IsOfAnotherThing(tokens, SentencePart.Around(tokens, time), time, words, false);

    private static bool IsOfAnotherThing(Token[] tokens, (int First, int Last) part, in TimeMention mention, TwitchWords words, bool isWeakOther) =>
        IsOfAnotherThing(tokens, part, (mention.First, mention.Last), words, isWeakOther);

    private static bool IsOfAnotherThing(Token[] tokens, (int First, int Last) part, (int First, int Last) time, TwitchWords words, bool isWeakOther)
    {
        var isOther = false;
        for (var i = part.First; i <= part.Last; i++)
        {
            var isTime = i >= time.First && i <= time.Last;
            if (words.Names(tokens[i]) || (!isTime && words.StandsFor(tokens[i]) && !(isWeakOther && words.StandsWeakly(tokens[i]))))
            {
                return false;
            }

            isOther |= !isTime && words.IsAnotherThing(tokens[i]);
        }

        return isOther;
    }

    private TimeRole RoleOf(in JoinedMention told) => _roles.Resolve(told, null, false, false);

    /// <summary>Whether the part of a sentence around a time, or what stands beside it, names the twitch.</summary>
    public bool IsOfTwitch(in TimeMention mention)
    {
        var (first, last) = Part(mention);
        if (!IsOfAnotherThing(_tokens, (first, last), mention, _words, false))
        {
            // "Since yesterday, my nose twitches", "the twitch is new, since yesterday": of what stands beside it.
            last = last + 2 < _tokens.Length && _tokens[last + 1].Word == "," ? SentencePart.Around(_tokens, (last + 2, last + 2)).Last : last;
            first = first > 1 && _tokens[first - 1].Word == "," ? SentencePart.Around(_tokens, (first - 2, first - 2)).First : first;
        }

        return Array.FindIndex(_tokens, first, last - first + 1, token => _words.Names(token)) >= 0;
    }

    private bool TellsOfDoing(in TimeMention mention)
    {
        var (first, last) = SentencePart.Around(_tokens, (mention.First, mention.Last));
        if (first == mention.First && last == mention.Last && first > 1 && _tokens[first - 1].Word == ",")
        {
            // "A long drive, ten hours, and my nose twitched": of what came before it.
            (first, last) = SentencePart.Around(_tokens, (first - 2, first - 2));
        }

        return Array.FindIndex(_tokens, first, last - first + 1, token => _words.TellsOfDoing(token)) >= 0
            && Array.FindIndex(_tokens, first, last - first + 1, token => _words.Names(token) || _words.StandsFor(token)) < 0;
    }
}
