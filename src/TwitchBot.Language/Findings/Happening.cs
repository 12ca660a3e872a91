using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Whether a message tells of something as it happens, so that somebody else's emergency calls for help too.</summary>
internal static class Happening
{
    private static readonly string Twitch = WordForms.Stem("twitch");
    private static readonly string Nose = WordForms.Stem("nose");

    /// <summary>"he has just collapsed", but not "now I keep checking mine", which is about the one who writes.</summary>
    public static WhatHappens In(Token[] tokens, Clauses clauses, CueMap cues)
    {
        var (any, besides) = (false, false);
        foreach (var (first, last) in clauses.Sentences)
        {
            var isOfTwitchAlone = IsOfTwitchAlone(tokens, first, last, cues);
            for (var i = first; i <= last; i++)
            {
                var next = i + cues.Length[i];
                if (cues.Has(i, Cue.Happening) && (next >= tokens.Length || !cues.Has(next, Cue.Self)))
                {
                    (any, besides) = (true, besides || !isOfTwitchAlone);
                }
            }
        }

        return new WhatHappens(any, besides);
    }

    /// <summary>Whether somebody else's sign is told as it is now: "his eyelid is hanging", or beside words for now; "her face drooped after her stroke" is over.</summary>
    public static bool Tells(in Mention mention, int clauseEnd, Clauses clauses, CueMap cues, WhatHappens happening)
    {
        foreach (var (first, last) in clauses.Sentences)
        {
            if (mention.First >= first && mention.First <= last)
            {
                var end = Math.Max(mention.Last, clauseEnd);
                var isFinished = cues.Any(first, Math.Min(last, end + 2), Cue.Finished);
                return happening.BesidesTheTwitch || (!isFinished && (happening.Any || cues.Any(first, end, Cue.Ongoing)));
            }
        }

        return happening.Any;
    }

    /// <summary>"My nose twitches since this morning": the word for now is of the twitch, not of what was told of somebody else.</summary>
    private static bool IsOfTwitchAlone(Token[] tokens, int first, int last, CueMap cues)
    {
        var namesTwitch = false;
        for (var i = first; i <= last; i++)
        {
            namesTwitch |= tokens[i].Stem == Twitch || tokens[i].Stem == Nose;
        }

        return namesTwitch && !cues.Any(first, last, Cue.SomebodyElse | Cue.ThirdPerson);
    }
}

/// <summary>Whether a message has words for what happens as it is written.</summary>
/// <param name="Any">Anywhere.</param>
/// <param name="BesidesTheTwitch">In a sentence that tells of more than the writer's twitch.</param>
internal readonly record struct WhatHappens(bool Any, bool BesidesTheTwitch);
