namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">The stack, what the step before led to, and what the waterfall remembers.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
