namespace TwitchBot.Knowledge.Learning;

/// <summary>A text that people reviewed, and what it is about.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Sections">The sections that answer it, each with its share; none where no article covers it.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(Feature[] Features, (int Section, float Share)[] Sections, float Weight);
