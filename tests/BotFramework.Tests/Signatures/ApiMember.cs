using System.Text.RegularExpressions;

namespace BotFramework.Tests.Signatures;

/// <summary>A public or protected member, as one line of the API listing says it.</summary>
internal sealed partial record ApiMember(string Head, IReadOnlyList<ApiParameter>? Parameters)
{
    /// <summary>Reads a line such as <c>public virtual Task RunAsync(string id, CancellationToken token = default)</c>.</summary>
    public static ApiMember Parse(string line)
    {
        var text = TypeParameterName().Replace(line.Trim(), "T");
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || text.Contains(" = ", StringComparison.Ordinal) && text.IndexOf(" = ", StringComparison.Ordinal) < open)
            return new ApiMember(Modifiers(text), null);

        var inside = text[(open + 1)..text.LastIndexOf(')')];
        return new ApiMember(Modifiers(text[..open]), [.. SplitTopLevel(inside).Select(ApiParameter.Parse)]);
    }

    /// <summary>
    /// Whether code written against this member compiles against <paramref name="original"/>: the same signature, where optional
    /// parameters of the original may be left out.
    /// </summary>
    public bool StandsFor(ApiMember original)
    {
        if (Head != original.Head || (Parameters is null) != (original.Parameters is null))
            return false;
        if (Parameters is null)
            return true;

        var next = 0;
        foreach (var parameter in original.Parameters!)
        {
            if (next < Parameters.Count && Parameters[next].StandsFor(parameter))
                next++;
            else if (!parameter.IsOptional)
                return false;
        }

        return next == Parameters.Count;
    }

    public override string ToString() => Parameters is null ? Head : $"{Head}({string.Join(", ", Parameters)})";

    // Whether a member is introduced, overridden or implemented here is no matter to callers; that it can be overridden is.
    private static string Modifiers(string text) => text
        .Replace(" abstract ", " overridable ", StringComparison.Ordinal)
        .Replace(" virtual ", " overridable ", StringComparison.Ordinal)
        .Replace(" override ", " overridable ", StringComparison.Ordinal);

    private static IEnumerable<string> SplitTopLevel(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (text[i] != ',' || depth > 0)
                continue;
            yield return text[start..i];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    [GeneratedRegex(@"\bTypeT\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeParameterName();
}
