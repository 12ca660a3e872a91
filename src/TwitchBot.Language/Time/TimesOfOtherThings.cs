using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>
/// The times in a story that are told of something else: "I had a cold two weeks ago. The twitch began yesterday." A time counts as
/// such only where another one is told of the twitch in so many words, or where it can be no more than how long something was done.
/// </summary>
internal sealed class TimesOfOtherThings
{
    private readonly Token[] _tokens;
    private readonly TwitchWords _words;
    private readonly RoleReader _roles;
    private readonly bool _hasOnsetOfTwitch;
    private readonly bool _namesTwitch;

    public TimesOfOtherThings(Token[] tokens, IReadOnlyList<JoinedMention> told, RoleReader roles, TwitchWords words)
    {
        (_tokens, _words, _roles) = (tokens, words, roles);
        _namesTwitch = Array.Exists(tokens, token => words.Names(token));
        foreach (var item in told)
        {
            _hasOnsetOfTwitch |= RoleOf(item) == TimeRole.Onset && IsOfTwitch(item.Mention);
        }
    }

    /// <summary>Whether a time is told of something else.</summary>
    public bool Holds(in JoinedMention told) => RoleOf(told) switch
    {
        TimeRole.Onset => _hasOnsetOfTwitch && IsOfAnotherThing(_tokens, (told.Mention.First, told.Mention.Last), _words),
        TimeRole.Episode => _namesTwitch && TellsOfDoing(told.Mention),
        _ => false,
    };

    /// <summary>Whether the part of a sentence around a time names something, and neither the twitch nor what may stand for it.</summary>
    public static bool IsOfAnotherThing(Token[] tokens, (int First, int Last) time, TwitchWords words)
    {
        var (first, last) = SentencePart.Around(tokens, time);
        var isOther = false;
        for (var i = first; i <= last; i++)
        {
            var isTime = i >= time.First && i <= time.Last;
            if (words.Names(tokens[i]) || (!isTime && words.StandsFor(tokens[i])))
            {
                return false;
            }

            isOther |= !isTime && words.IsAnotherThing(tokens[i]);
        }

        return isOther;
    }

    private TimeRole RoleOf(in JoinedMention told) => _roles.Resolve(told, null, false, false);

    private bool IsOfTwitch(in TimeMention mention)
    {
        var (first, last) = SentencePart.Around(_tokens, (mention.First, mention.Last));
        if (!IsOfAnotherThing(_tokens, (mention.First, mention.Last), _words))
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
