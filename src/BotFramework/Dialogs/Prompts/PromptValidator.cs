namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer will do. It is called for every answer, understood or not.</summary>
/// <typeparam name="T">The type of the value asked for.</typeparam>
/// <param name="promptContext">The answer and how it came about.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>True to end the prompt with the recognized value; false to ask again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
