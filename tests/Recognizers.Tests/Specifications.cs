using System.Text.Json;

namespace Recognizers.Tests;

/// <summary>Microsoft's own cases for its recognizers, read from beside the repository where they are there.</summary>
internal static class Specifications
{
    /// <summary>The cases of a file that hold on .NET; the test is skipped where there is no such file.</summary>
    public static List<JsonElement> Read(string name)
    {
        var file = Find(name);
        Assert.SkipWhen(file is null, $"../shared/specs/{name} (Recognizers-Text, Specs) is not there.");

        using var cases = JsonDocument.Parse(File.ReadAllText(file!));
        return [.. cases.RootElement.EnumerateArray().Where(IsSupported).Select(specification => specification.Clone())];
    }

    private static bool IsSupported(JsonElement specification) =>
        !specification.TryGetProperty("NotSupported", out var platforms)
        || !platforms.GetString()!.Contains("dotnet", StringComparison.OrdinalIgnoreCase);

    private static string? Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TwitchBot.sln")))
            folder = folder.Parent;
        var file = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "specs", name);
        return File.Exists(file) ? file : null;
    }
}
