namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>How a period lies to the present.</summary>
internal enum Relation
{
    /// <summary>"last", "previous": the one before this.</summary>
    Previous,

    /// <summary>"past": the one that came last.</summary>
    Past,

    /// <summary>"this", "current".</summary>
    This,

    /// <summary>"next", "following": the one after this.</summary>
    Next,

    /// <summary>"coming", "upcoming": the one that comes first.</summary>
    Coming,
}
