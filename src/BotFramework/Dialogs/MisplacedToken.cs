namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Catches a cancellation token that slipped into an <c>object</c> parameter: <c>EndDialogAsync(cancellationToken)</c>
/// compiles, and would return the token as the dialog's result.
/// </summary>
internal static class MisplacedToken
{
    public static void ThrowIf(object? value, string parameter)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"The cancellation token was passed as '{parameter}'; name its argument.", parameter);
    }
}
