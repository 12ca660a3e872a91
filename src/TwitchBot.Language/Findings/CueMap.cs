namespace TwitchBot.Language.Findings;

/// <summary>The cues of one message, by the token they start at.</summary>
/// <param name="At">The cues that start at each token.</param>
/// <param name="Length">How many tokens the cue phrase takes.</param>
internal sealed record CueMap(Cue[] At, int[] Length)
{
    public bool Has(int token, Cue cue) => At[token].HasFlag(cue);

    /// <summary>Whether a cue starts within a stretch of tokens, both ends included.</summary>
    public bool Any(int first, int last, Cue cue) => IndexOf(first, last, cue) >= 0;

    /// <summary>The first token in a stretch at which the cue starts; -1 where none does.</summary>
    public int IndexOf(int first, int last, Cue cue)
    {
        for (var i = first; i <= last; i++)
        {
            if (Has(i, cue))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What a cue does to the words near it.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>What follows is not there.</summary>
    Negation = 1,

    /// <summary>Holds a negating word but negates nothing ("not only").</summary>
    NotNegation = 2,

    /// <summary>Turns the line of thought ("but").</summary>
    Contrast = 4,

    /// <summary>What came before is not there ("… is gone").</summary>
    AbsentAfter = 8,

    /// <summary>Somebody else ("my mother").</summary>
    SomebodyElse = 16,

    /// <summary>Somebody tells ("my wife says").</summary>
    Reports = 32,

    /// <summary>The person themselves ("I", "my").</summary>
    Self = 64,

    /// <summary>Long ago.</summary>
    Past = 128,

    /// <summary>Only possible ("might").</summary>
    Modal = 256,

    /// <summary>Feared or read about.</summary>
    Fear = 512,

    /// <summary>Asks whether something the person has is normal.</summary>
    AsksAboutOwnState = 1024,

    /// <summary>A word questions start with.</summary>
    QuestionStart = 2048,
}
