namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a <see cref="WaterfallStep"/> is given.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object?> values,
        int index,
        DialogReason reason,
        object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        Parent = dc.Parent;
        _waterfall = waterfall;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The number of this step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was given when it began.</summary>
    public object? Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the dialog begun by the step before returned, or the text of the user's message.</summary>
    public object? Result { get; }

    /// <summary>What the waterfall remembers from step to step, across turns.</summary>
    public IDictionary<string, object?> Values { get; }

    /// <summary>Runs the next step now, without waiting for the user.</summary>
    /// <param name="result">What the next step finds as its <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="InvalidOperationException">The step has called it before.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(result, nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException($"Step {Index} of the waterfall '{_waterfall.Id}' has already called NextAsync.");

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
