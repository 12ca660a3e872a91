namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>A portion of a period.</summary>
internal enum Portion
{
    /// <summary>"early", "the beginning of".</summary>
    Start,

    /// <summary>"mid", "the middle of".</summary>
    Middle,

    /// <summary>"late", "the end of".</summary>
    End,

    /// <summary>"earlier": of what has passed.</summary>
    Earlier,

    /// <summary>"later": of what is left.</summary>
    Later,
}
