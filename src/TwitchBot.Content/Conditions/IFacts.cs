namespace TwitchBot.Content.Conditions;

/// <summary>What is known of a person's case, as conditions ask for it.</summary>
public interface IFacts
{
    /// <summary>What is known about a concept; null when nothing was said.</summary>
    FindingState? State(string concept);

    /// <summary>A length of time (<c>onset</c>, <c>episode</c>, both in seconds) or the <c>age</c> in years; null when unknown.</summary>
    Amount? Measure(string name);
}
