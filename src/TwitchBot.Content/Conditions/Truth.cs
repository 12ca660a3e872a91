namespace TwitchBot.Content.Conditions;

/// <summary>What can be said of a condition while some of what it asks for is still open. Ordered, so that "and" is the least and "or" the greatest.</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever is still told.</summary>
    No,

    /// <summary>It depends on what is still open.</summary>
    Open,

    /// <summary>It holds, whatever is still told.</summary>
    Yes,
}
