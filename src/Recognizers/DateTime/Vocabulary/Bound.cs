namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>What a preposition makes of a point or a period.</summary>
internal enum Bound
{
    /// <summary>"since": from its beginning.</summary>
    Since,

    /// <summary>"after": from its end.</summary>
    After,

    /// <summary>"before", "until", "by": up to its beginning.</summary>
    Before,

    /// <summary>"around": near it.</summary>
    Around,
}
