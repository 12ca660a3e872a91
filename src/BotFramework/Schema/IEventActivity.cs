namespace Microsoft.Bot.Schema;

/// <summary>A named event with a value.</summary>
public interface IEventActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}
