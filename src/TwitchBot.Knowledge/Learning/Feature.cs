namespace TwitchBot.Knowledge.Learning;

/// <summary>Something that a text holds.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Weight">How much it counts in the text, 0 to 1.</param>
internal readonly record struct Feature(int Id, float Weight);
