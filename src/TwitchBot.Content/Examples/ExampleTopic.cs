namespace TwitchBot.Content.Examples;

/// <summary>How people answer when they are asked about one thing: examples a new answer is compared with.</summary>
public sealed record ExampleTopic
{
    /// <summary>The id of <see cref="Any"/>.</summary>
    public const string AnyId = "any";

    /// <summary>Its name: a concept's id, or a name of its own.</summary>
    public required string Id { get; init; }

    /// <summary>The concepts it speaks of; none for talk such as "shall we go on?".</summary>
    public required IReadOnlyList<string> Concepts { get; init; }

    /// <summary>Questions to which "yes" means that it is there.</summary>
    public required IReadOnlyList<string> Asks { get; init; }

    /// <summary>Questions to which "yes" means that it is not there ("Can you smile evenly?").</summary>
    public required IReadOnlyList<string> AsksOpposite { get; init; }

    /// <summary>Answers that tell that it is there.</summary>
    public required IReadOnlyList<string> Present { get; init; }

    /// <summary>Answers that tell that it is not there.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>Answers that tell that they cannot say.</summary>
    public required IReadOnlyList<string> Unsure { get; init; }

    /// <summary>Messages that answer nothing.</summary>
    public required IReadOnlyList<string> None { get; init; }

    /// <summary>Sentences out of stories in which people tell it unasked.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Sentences with such words that do not tell it: figures of speech, fears, denials, what is over or somebody else's.</summary>
    public IReadOnlyList<string> NotTold { get; init; } = [];

    /// <summary>Whether its answers fit any question.</summary>
    public bool Any => Id == AnyId;

    /// <summary>Whether it, or a concept it speaks of, is among names.</summary>
    public bool IsNamed(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == Id || Concepts.Contains(names[i]))
            {
                return true;
            }
        }

        return false;
    }
}
