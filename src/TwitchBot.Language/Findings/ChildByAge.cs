using TwitchBot.Content;
using TwitchBot.Language.Time;

namespace TwitchBot.Language.Findings;

/// <summary>Tells a child by the age told: "she's 6" is one, "my son (he's 31)" is none.</summary>
internal static class ChildByAge
{
    private const string Child = "child";
    private const double Grown = 18;

    /// <summary>Between this age and grown up, only a word for a child makes one.</summary>
    private const double Young = 16;

    /// <summary>The findings, with or without the one that it is a child, as the age says.</summary>
    public static List<Finding> Apply(List<Finding> findings, in TimesTold told)
    {
        if (told.Age is not { } age)
        {
            return findings;
        }

        var at = findings.FindIndex(finding => finding.Concept == Child);
        if (age >= Grown && at >= 0)
        {
            findings.RemoveAt(at);
        }
        else if (age < Young && at < 0 && told.AgeSpan is { } span)
        {
            findings.Add(new Finding(Child, FindingState.Present, span));
            findings.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }

        return findings;
    }
}
