namespace TwitchBot.Language.Answers.Examples;

/// <summary>One example.</summary>
/// <param name="Topic">The number of its topic; <see cref="AnyTopic"/> where it fits any.</param>
/// <param name="Label">The number of what it tells.</param>
/// <param name="Features">What of it is compared.</param>
internal readonly record struct Example(int Topic, int Label, ulong[] Features)
{
    /// <summary>No topic of its own.</summary>
    public const int AnyTopic = -1;

    /// <summary>Where its words stand among all words: see <see cref="Meanings"/>.</summary>
    public float[] Meaning { get; init; } = [];

    /// <summary>How much it counts beside others.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether it answers yes or no, and only by what was asked tells what is there.</summary>
    public bool IsAnswer { get; init; }
}
