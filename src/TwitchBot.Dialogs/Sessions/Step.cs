using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>One step of a check, kept so that "back" can undo exactly it.</summary>
/// <param name="Question">The question that was answered or left out; null where something was told or changed beside it.</param>
/// <param name="Undo">What brings back the case as it was before.</param>
/// <param name="Reopened">The question this step opened again; null where it opened none.</param>
public sealed record Step(string? Question, CaseChange Undo, string? Reopened = null);
