namespace Microsoft.Bot.Schema;

/// <summary>A command to the bot.</summary>
public interface ICommandActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string? Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object? Value { get; set; }
}
