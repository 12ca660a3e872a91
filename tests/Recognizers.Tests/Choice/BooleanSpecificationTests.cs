using System.Text.Json;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Recognizers.Tests.Choice;

/// <summary>Microsoft's own cases for English yes and no, read from beside the repository where they are there.</summary>
public class BooleanSpecificationTests
{
    [Fact]
    public void Every_case_of_the_specification_for_dotnet_is_met()
    {
        var file = Find();
        Assert.SkipWhen(file is null, "../shared/specs/BooleanModel.json (Recognizers-Text, Specs/Choice/English) is not there.");

        using var cases = JsonDocument.Parse(File.ReadAllText(file!));
        var failures = cases.RootElement.EnumerateArray().Where(IsSupported).Select(Failure);

        Assert.DoesNotContain(failures, failure => failure is not null);
    }

    private static bool IsSupported(JsonElement specification) =>
        !specification.TryGetProperty("NotSupported", out var platforms)
        || !platforms.GetString()!.Contains("dotnet", StringComparison.OrdinalIgnoreCase);

    private static string? Failure(JsonElement specification)
    {
        var input = specification.GetProperty("Input").GetString()!;
        var expected = specification.GetProperty("Results").EnumerateArray().Select(result => (
            result.GetProperty("Text").GetString()!,
            result.GetProperty("TypeName").GetString()!,
            result.GetProperty("Resolution").GetProperty("value").GetBoolean()));
        var actual = ChoiceRecognizer.RecognizeBoolean(input, Culture.English)
            .Select(result => (result.Text, result.TypeName, (bool)result.Resolution["value"]));

        return expected.SequenceEqual(actual) ? null : $"{input}: {string.Join(", ", actual)}";
    }

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TwitchBot.sln")))
            folder = folder.Parent;
        var file = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "specs", "BooleanModel.json");
        return File.Exists(file) ? file : null;
    }
}
