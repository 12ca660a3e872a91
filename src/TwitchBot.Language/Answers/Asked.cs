namespace TwitchBot.Language.Answers;

/// <summary>What a question in free words asks about beside concepts.</summary>
/// <param name="Topics">The concepts, and things only questions are about, by their names in answers.yaml.</param>
/// <param name="Words">Stems of the question's telling words; an answer that takes one up speaks of what was asked.</param>
public sealed record Asked(IReadOnlyList<string> Topics, IReadOnlySet<string> Words);
