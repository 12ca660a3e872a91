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
}
