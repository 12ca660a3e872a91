namespace TwitchBot.Content.Assessment;

/// <summary>What kind of answer a question expects.</summary>
public enum AnswerKind
{
    /// <summary>Since when: a length of time up to now, or a date.</summary>
    Onset,

    /// <summary>How long one twitch lasts.</summary>
    Episode,

    /// <summary>Yes, no or unsure about one concept or a group of them.</summary>
    YesNo,

    /// <summary>Any of several concepts, or none of them.</summary>
    Several,

    /// <summary>A name in free words, of which the known ones count.</summary>
    Name,

    /// <summary>Whose twitch it is.</summary>
    Whose,
}
