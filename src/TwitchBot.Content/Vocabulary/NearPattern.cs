namespace TwitchBot.Content.Vocabulary;

/// <summary>Groups of words that mean a concept when one of each group stands in the same clause, near each other, in any order.</summary>
/// <param name="Groups">The groups; a member is a word or phrase, or <c>&lt;concept&gt;</c> for any word of that concept.</param>
public sealed record NearPattern(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    /// <summary>Reads <c>&lt;face-part&gt; ~ (droop | sag)</c>: groups parted by <c>~</c>, members by <c>|</c>.</summary>
    /// <returns>The pattern, or null where a group is empty or a bracket is not closed.</returns>
    public static NearPattern? Parse(string text)
    {
        var groups = text.Split('~', StringSplitOptions.TrimEntries).Select(ReadGroup).ToArray();
        return groups.All(group => group.Length > 0) ? new NearPattern(groups) : null;
    }

    /// <summary>Whether a text is written as a pattern and not as a phrase.</summary>
    public static bool Looks(string text) => text.Contains('~', StringComparison.Ordinal);

    private static string[] ReadGroup(string text)
    {
        var inner = text is ['(', .., ')'] ? text[1..^1] : text;
        var members = inner.Split('|', StringSplitOptions.TrimEntries);
        return members.All(member => member.Length > 0 && (IsReference(member) || member.AsSpan().IndexOfAny("()<>") < 0)) ? members : [];
    }

    /// <summary>The concepts it refers to.</summary>
    public IEnumerable<string> References() =>
        Groups.SelectMany(group => group).Where(IsReference).Select(member => member[1..^1]);

    /// <summary>Whether a member stands for the words of a concept.</summary>
    public static bool IsReference(string member) => member.Length > 2 && member[0] == '<' && member[^1] == '>';
}
