namespace Microsoft.Bot.Schema;

/// <summary>The outcome of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}
