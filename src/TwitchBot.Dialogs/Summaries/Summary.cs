namespace TwitchBot.Dialogs.Summaries;

/// <summary>A summary for a doctor, before it has a form: plain words, no identity.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Note">What it is and when it was made.</param>
/// <param name="Sections">Its parts, in order.</param>
public sealed record Summary(string Title, string Note, IReadOnlyList<SummarySection> Sections);

/// <summary>A part of a summary.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Facts">What is known by name, such as when it began.</param>
/// <param name="Lines">Further lines.</param>
public sealed record SummarySection(string Heading, IReadOnlyList<(string Name, string Value)> Facts, IReadOnlyList<string> Lines);
