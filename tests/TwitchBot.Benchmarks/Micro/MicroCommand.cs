using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace TwitchBot.Benchmarks.Micro;

/// <summary><c>micro [-- ARGUMENT...]</c>: time and allocation of single calls, by BenchmarkDotNet.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments")
        {
            Description = "Arguments for BenchmarkDotNet, after --; such as --filter '*Duration*'.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("micro", "Measures single calls: time and allocation.") { arguments };
        command.SetAction(result => Run(result.GetValue(arguments) is { Length: > 0 } given ? given : ["--filter", "*"]));
        return command;
    }

    // In this process: the projects that BenchmarkDotNet would generate know nothing of central package versions.
    private static int Run(string[] arguments)
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run(arguments, config);
        return summaries.Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}
