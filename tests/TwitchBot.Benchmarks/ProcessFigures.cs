using System.Diagnostics;

namespace TwitchBot.Benchmarks;

/// <summary>What a process has used: CPU time, user and system; resident memory now and at its peak, in MB of 2^20 bytes.</summary>
/// <remarks>On Linux the runtime reads /proc/PID/stat and /proc/PID/status; CPU time comes in steps of 10 ms.</remarks>
internal sealed record ProcessFigures(TimeSpan Cpu, double ResidentMB, double PeakMB)
{
    /// <summary>The figures of a process; null when it is not there, or no longer.</summary>
    public static ProcessFigures? Read(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return new ProcessFigures(process.TotalProcessorTime, MB(process.WorkingSet64), MB(process.PeakWorkingSet64));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static double MB(long bytes) => bytes / (1024.0 * 1024.0);
}
