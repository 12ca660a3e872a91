namespace TwitchBot.Content.Triage;

/// <summary>How soon somebody should be seen, least first, so that the stricter of two is the greater.</summary>
public enum Urgency
{
    /// <summary>Care for it yourself and watch it.</summary>
    SelfCare,

    /// <summary>Book an appointment.</summary>
    Routine,

    /// <summary>Be seen today.</summary>
    Urgent,

    /// <summary>Call an ambulance now.</summary>
    Emergency,
}
