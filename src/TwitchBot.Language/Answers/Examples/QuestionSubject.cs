namespace TwitchBot.Language.Answers.Examples;

/// <summary>What a question asks about, as far as the examples know it.</summary>
/// <param name="Topics">The numbers of the topics; none where it is like no question of the examples.</param>
/// <param name="YesMeansAbsent">Whether "yes" means that it is not there.</param>
internal sealed record QuestionSubject(IReadOnlyList<int> Topics, bool YesMeansAbsent);
