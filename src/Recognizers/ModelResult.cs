namespace Microsoft.Recognizers.Text;

/// <summary>Something recognized in a text.</summary>
public class ModelResult
{
    /// <summary>The words it was recognized in.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The place of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing, such as "number".</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>What it means; there is always a "value" or, of times, a list of "values".</summary>
    public SortedDictionary<string, object> Resolution { get; set; } = [];
}
