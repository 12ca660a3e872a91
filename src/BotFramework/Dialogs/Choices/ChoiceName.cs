namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word or phrase that names a choice.</summary>
/// <param name="Text">The words.</param>
/// <param name="Index">The choice's place in the list.</param>
internal readonly record struct ChoiceName(string Text, int Index);
