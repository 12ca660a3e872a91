using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Triage;

/// <summary>Something that may lie behind a twitch; never a diagnosis.</summary>
/// <param name="Id">Its name.</param>
/// <param name="When">When it is worth naming.</param>
/// <param name="Say">Phrase key of its wording.</param>
/// <param name="Because">Article sections that speak of it.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record Explanation(
    string Id, Condition When, string Say, IReadOnlyList<string> Because, IReadOnlyList<Evidence> For, IReadOnlyList<Evidence> Against);

/// <summary>Something a person may have told that speaks for or against an explanation.</summary>
/// <param name="When">When it was told.</param>
/// <param name="Say">Phrase key of its wording; its slot <c>{what}</c> names what was told.</param>
/// <param name="Because">Article sections that say so.</param>
public sealed record Evidence(Condition When, string Say, IReadOnlyList<string> Because);
