namespace TwitchBot.Content.Faq;

/// <summary>One question, the ways people put it, and the sections that answer it, best first.</summary>
/// <param name="Ask">The question as it is offered to people.</param>
/// <param name="Also">Other ways to ask it.</param>
/// <param name="Answer">Section ids, <c>article#section</c>.</param>
public sealed record FaqEntry(string Ask, IReadOnlyList<string> Also, IReadOnlyList<string> Answer);
