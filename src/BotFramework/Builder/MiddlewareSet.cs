using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware, in the order in which turns pass it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a step after those already there.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFromAsync(0, turnContext, callback: null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs all steps and then the bot.</summary>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunFromAsync(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(
        int index, ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        index < _middleware.Count
            ? _middleware[index].OnTurnAsync(turnContext, token => RunFromAsync(index + 1, turnContext, callback, token), cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
}
