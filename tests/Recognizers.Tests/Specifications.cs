using System.Text.Json;

namespace Recognizers.Tests;

/// <summary>Microsoft's own cases for its recognizers, read from beside the repository where they are there.</summary>
internal static class Specifications
{
    /// <summary>The cases of a file that hold on .NET; the test is skipped where there is no such file.</summary>
    public static List<JsonElement> Read(string name)
    {
        var file = Repository.Shared("specs", name);
        Assert.SkipWhen(file is null, $"../shared/specs/{name} (Recognizers-Text, Specs) is not there.");

        using var cases = JsonDocument.Parse(File.ReadAllText(file!));
        return [.. cases.RootElement.EnumerateArray().Where(IsSupported).Select(specification => specification.Clone())];
    }

    private static bool IsSupported(JsonElement specification) =>
        !specification.TryGetProperty("NotSupported", out var platforms)
        || !platforms.GetString()!.Contains("dotnet", StringComparison.OrdinalIgnoreCase);
}
