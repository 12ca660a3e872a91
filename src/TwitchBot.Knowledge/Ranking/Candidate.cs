namespace TwitchBot.Knowledge.Ranking;

/// <summary>A section that may answer.</summary>
/// <param name="Section">Its index.</param>
/// <param name="Topic">The topic through which it was found.</param>
/// <param name="Score">How well it fits, 0 to about 1.</param>
/// <param name="Likeness">How like the question is to the nearest way to ask about the topic, 0 to about 1.</param>
internal readonly record struct Candidate(int Section, int Topic, float Score, float Likeness);
