using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Whether a message tells of something as it happens, so that somebody else's emergency calls for help too.</summary>
internal sealed class Happening
{
    private static readonly string Twitch = WordForms.Stem("twitch");
    private static readonly string Nose = WordForms.Stem("nose");

    private readonly Clauses _clauses;
    private readonly bool _any;
    private readonly bool _besidesTheTwitch;

    /// <summary>For each sentence, the first word from its start on that tells of what is over, and the first that tells of now; past the end of the text where none does.</summary>
    private readonly (int Finished, int Ongoing)[] _words;

    /// <summary>Reads a message: "he has just collapsed", but not "now I keep checking mine", which is about the one who writes.</summary>
    public Happening(Token[] tokens, Clauses clauses, CueMap cues)
    {
        _clauses = clauses;
        _words = new (int, int)[clauses.Sentences.Count];
        var (finished, ongoing) = (tokens.Length, tokens.Length);
        for (var s = _words.Length - 1; s >= 0; s--)
        {
            var (first, last) = clauses.Sentences[s];
            var isOfTwitchAlone = IsOfTwitchAlone(tokens, first, last, cues);
            for (var i = last; i >= first; i--)
            {
                var next = i + cues.Length[i];
                if (cues.Has(i, Cue.Happening) && (next >= tokens.Length || !cues.Has(next, Cue.Self)))
                {
                    (_any, _besidesTheTwitch) = (true, _besidesTheTwitch || !isOfTwitchAlone);
                }

                finished = cues.Has(i, Cue.Finished) ? i : finished;
                ongoing = cues.Has(i, Cue.Ongoing) ? i : ongoing;
            }

            _words[s] = (finished, ongoing);
        }
    }

    /// <summary>Whether somebody else's sign is told as it is now: "his eyelid is hanging", or beside words for now; "her face drooped after her stroke" is over.</summary>
    public bool Tells(in Mention mention, int clauseEnd)
    {
        var sentence = _clauses.SentenceOf(mention.First);
        var end = Math.Max(mention.Last, clauseEnd);
        var isFinished = _words[sentence].Finished <= Math.Min(_clauses.Sentences[sentence].Last, end + 2);
        return _besidesTheTwitch || (!isFinished && (_any || _words[sentence].Ongoing <= end));
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
