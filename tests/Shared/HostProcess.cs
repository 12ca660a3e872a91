using System.Diagnostics;

namespace TwitchBot.Tests;

/// <summary>The real host, in a process of its own, on a free loopback port.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private HostProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts it in Development and waits until it says where it listens.</summary>
    public static Task<HostProcess> StartAsync(params string[] settings) => StartInAsync("Development", settings);

    /// <summary>Starts it in an environment and waits until it says where it listens.</summary>
    public static async Task<HostProcess> StartInAsync(string environment, params string[] settings)
    {
        var process = Process.Start(Command(environment, settings))!;
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Uri.TryCreate(line.Split(' ')[^1], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp)
            {
                // Read on, or the host would stop at a full pipe.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new HostProcess(process, new Uri(address.GetLeftPart(UriPartial.Authority)));
            }
        }

        throw new InvalidOperationException($"The host ended before it listened: {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Starts it where it is expected to refuse, and gives back its exit code and what it wrote to the error stream.</summary>
    public static async Task<(int ExitCode, string Errors)> RefuseAsync(string environment, params string[] settings)
    {
        using var process = Process.Start(Command(environment, settings))!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var errors = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static ProcessStartInfo Command(string environment, string[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in (string[])["TwitchBot.dll", "--urls", "http://127.0.0.1:0", .. settings])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return start;
    }
}
