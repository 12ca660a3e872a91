using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs its steps one after the other, most of them across a question to the user.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Creates a waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its steps, in order.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = actions is null ? [] : [.. actions];

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        MisplacedToken.ThrowIf(options, nameof(options));

        var state = dc.ActiveDialog!.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object?>(StringComparer.Ordinal);
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the text of a message as its result; other activities change nothing.</summary>
    /// <param name="dc">The stack the waterfall is active on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return string.Equals(dc.Context.Activity.Type, ActivityTypes.Message, StringComparison.Ordinal)
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <summary>Runs the next step.</summary>
    /// <param name="dc">The stack the waterfall is active on.</param>
    /// <param name="reason">Why it goes on.</param>
    /// <param name="result">What the next step finds as its result.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = Convert.ToInt32(dc.ActiveDialog!.State[StepIndexKey], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    private Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog!.State;
        state[StepIndexKey] = index;
        var values = (IDictionary<string, object?>)state[ValuesKey]!;
        var stepContext = new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result);
        return _steps[index](stepContext, cancellationToken);
    }
}
