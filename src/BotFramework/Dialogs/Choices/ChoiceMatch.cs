namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A place in an answer where a choice is named.</summary>
/// <param name="Name">The name that was found.</param>
/// <param name="Start">The first character, or the first word while searching.</param>
/// <param name="End">The last character, or the last word while searching.</param>
/// <param name="Score">How well the words fit, up to 1.</param>
internal readonly record struct ChoiceMatch(ChoiceName Name, int Start, int End, float Score);
