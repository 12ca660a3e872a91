namespace TwitchBot.Content.Triage;

/// <summary>The names of the urgencies in content files and evaluation output.</summary>
public static class UrgencyNames
{
    /// <summary>Urgency by name.</summary>
    public static IReadOnlyDictionary<string, Urgency> ByName { get; } = new Dictionary<string, Urgency>(StringComparer.Ordinal)
    {
        ["self-care"] = Urgency.SelfCare,
        ["routine"] = Urgency.Routine,
        ["urgent"] = Urgency.Urgent,
        ["emergency"] = Urgency.Emergency,
    };

    /// <summary>The name of an urgency.</summary>
    public static string Name(this Urgency urgency) => urgency switch
    {
        Urgency.SelfCare => "self-care",
        Urgency.Routine => "routine",
        Urgency.Urgent => "urgent",
        _ => "emergency",
    };
}
