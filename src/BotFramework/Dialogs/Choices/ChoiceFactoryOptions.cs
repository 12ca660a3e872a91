namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are joined in text.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Creates options that leave everything as usual.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Creates options.</summary>
    /// <param name="inlineSeparator">Between two of several choices; ", " when null.</param>
    /// <param name="inlineOr">Between two choices; " or " when null.</param>
    /// <param name="inlineOrMore">Before the last of several choices; ", or " when null.</param>
    /// <param name="includeNumbers">Whether choices are numbered; they are when null.</param>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between two of several choices; ", " when null.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " when null.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of several choices; ", or " when null.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are when null.</summary>
    public bool? IncludeNumbers { get; set; }
}
