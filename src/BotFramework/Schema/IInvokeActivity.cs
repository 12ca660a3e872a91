namespace Microsoft.Bot.Schema;

/// <summary>A named call with a value; its answer goes into the HTTP body.</summary>
public interface IInvokeActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}
