using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotFramework.Tests.Builder;

public class MiddlewareTests
{
    private readonly List<string> _steps = [];
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Turns_pass_middleware_in_order_and_come_back_in_reverse()
    {
        _adapter.Use(new Step(_steps, "a")).Use(new Step(_steps, "b"));

        await RunAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _steps);
    }

    [Fact]
    public async Task What_middleware_keeps_back_never_reaches_the_bot()
    {
        _adapter.Use(new Step(_steps, "a") { GoesOn = false }).Use(new Step(_steps, "b"));

        await RunAsync();

        Assert.Equal(["a in", "a out"], _steps);
    }

    [Fact]
    public async Task An_exception_of_the_bot_goes_to_OnTurnError()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        await _adapter.ProcessActivityAsync(
            _adapter.MakeActivity("hi"), (_, _) => throw new InvalidOperationException(), TestContext.Current.CancellationToken);

        Assert.IsType<InvalidOperationException>(seen);
    }

    [Fact]
    public async Task Without_OnTurnError_an_exception_goes_on_to_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.ProcessActivityAsync(
            _adapter.MakeActivity("hi"), (_, _) => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

    private Task RunAsync() => _adapter.ProcessActivityAsync(
        _adapter.MakeActivity("hi"),
        (_, _) =>
        {
            _steps.Add("bot");
            return Task.CompletedTask;
        },
        TestContext.Current.CancellationToken);

    private sealed class Step(List<string> steps, string name) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add($"{name} in");
            if (GoesOn)
                await next(cancellationToken);
            steps.Add($"{name} out");
        }
    }
}
