namespace Microsoft.Bot.Builder;

/// <summary>Several states, saved together.</summary>
public class BotStateSet
{
    /// <summary>Makes a set.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates = [.. botStates];

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; }

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Saves all of them where they have changed.</summary>
    public Task SaveAllChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
