namespace TwitchBot.Knowledge.Learning;

/// <summary>What the reviewed examples tell of a question.</summary>
/// <param name="Covered">Whether the articles cover it: above 0 for yes.</param>
/// <param name="NearMiss">How like it is to the nearest question that they do not cover, 0 to 1.</param>
/// <param name="Share">How likely that one is against all others, 0 to 1.</param>
/// <param name="Strange">How many of its words stand in none of the examples.</param>
/// <param name="StrangeShare">Their share of its words, 0 to 1.</param>
internal readonly record struct Evidence(float Covered, float NearMiss, float Share, int Strange, float StrangeShare);
