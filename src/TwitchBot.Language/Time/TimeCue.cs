namespace TwitchBot.Language.Time;

/// <summary>What words beside a length of time say about it.</summary>
[Flags]
internal enum TimeCue
{
    None = 0,
    OnsetBefore = 1,
    OnsetAfter = 1 << 1,
    EpisodeBefore = 1 << 2,
    EpisodeAfter = 1 << 3,
    OtherBefore = 1 << 4,
    OtherAfter = 1 << 5,
    AgeBefore = 1 << 6,
    AgeAfter = 1 << 7,
    MoreBefore = 1 << 8,
    MoreAfter = 1 << 9,
    LessBefore = 1 << 10,
    LessAfter = 1 << 11,
    Range = 1 << 12,
    Correction = 1 << 13,
    Rejected = 1 << 14,

    /// <summary>Two ends follow, however far apart ("between").</summary>
    WideRange = 1 << 15,

    /// <summary>Says that a bound is close ("just under").</summary>
    Close = 1 << 16,

    /// <summary>What may stand between a rejection and the length ("not for").</summary>
    For = 1 << 17,

    /// <summary>Ends a part of the sentence for the roles of times ("but").</summary>
    Break = 1 << 18,

    /// <summary>How often: "every", "times".</summary>
    Often = 1 << 19,

    /// <summary>What somebody else had.</summary>
    TheirsBefore = 1 << 20,

    /// <summary>Before a moment that is none of its beginning ("gone by").</summary>
    OtherMoment = 1 << 21,

    /// <summary>Links parts of a sentence (",", "and").</summary>
    Link = 1 << 22,

    /// <summary>Before the same moment told more clearly ("so the 5th").</summary>
    Clarifying = 1 << 23,

    /// <summary>So long or somewhat less ("if that").</summary>
    BarelyAfter = 1 << 24,

    /// <summary>Says that a time is not known ("never timed it").</summary>
    Untold = 1 << 25,

    /// <summary>Counts out a medicine ("tablets").</summary>
    Dose = 1 << 26,

    /// <summary>After what is not known: something else than a time ("why").</summary>
    NotWhen = 1 << 27,

    /// <summary>Some other ailment, which has a time of its own ("migraine").</summary>
    Ailment = 1 << 28,
}
