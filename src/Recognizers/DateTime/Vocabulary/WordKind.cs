namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>What a word can do in an expression of time.</summary>
internal enum WordKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Digits, or the first word of a number.</summary>
    Number,

    /// <summary>"a", "an".</summary>
    Article,

    /// <summary>"the".</summary>
    The,

    /// <summary>"another".</summary>
    Another,

    /// <summary>"few", "several", "couple": a small number.</summary>
    Vague,

    /// <summary>"all", "full", "whole".</summary>
    Whole,

    /// <summary>"first" to "thirtieth", of which "second" is a unit.</summary>
    Ordinal,

    /// <summary>"hours": a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"h": a <see cref="TimeUnit"/>, right behind digits.</summary>
    ShortUnit,

    /// <summary>"March": 1 to 12.</summary>
    Month,

    /// <summary>"Monday": 1 to 7.</summary>
    Weekday,

    /// <summary>"Mondays": 1 to 7.</summary>
    Weekdays,

    /// <summary>"morning": a part of the day.</summary>
    DayPart,

    /// <summary>"mornings": a part of the day.</summary>
    DayParts,

    /// <summary>"tonight".</summary>
    Tonight,

    /// <summary>"noon": an hour.</summary>
    NamedHour,

    /// <summary>"spring": its first month.</summary>
    Season,

    /// <summary>"last", "this", "next": a <see cref="Relation"/>.</summary>
    Relative,

    /// <summary>"yesterday": days from today.</summary>
    RelativeDay,

    /// <summary>"now".</summary>
    Now,

    /// <summary>The first word of a holiday.</summary>
    Holiday,

    /// <summary>"every", "each".</summary>
    Every,

    /// <summary>"daily": how many of the units of its <see cref="TimeUnit"/>.</summary>
    Periodic,

    /// <summary>"once", "twice": how often.</summary>
    Times,

    /// <summary>"early", "mid", "late".</summary>
    Portion,

    /// <summary>"to", "until".</summary>
    Till,

    /// <summary>"since", "before": a <see cref="Vocabulary.Bound"/>.</summary>
    Bound,
}
