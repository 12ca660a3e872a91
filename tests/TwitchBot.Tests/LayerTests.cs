using System.Reflection;
using System.Xml.Linq;

namespace TwitchBot.Tests;

/// <summary>Arrows point down only; the four plain libraries know no bot SDK and no web.</summary>
public class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["TwitchBot.Content"] = [],
        ["TwitchBot.Language"] = ["TwitchBot.Content"],
        ["TwitchBot.Learn"] = ["TwitchBot.Language"],
        ["TwitchBot.Knowledge"] = ["TwitchBot.Content"],
        ["TwitchBot.Triage"] = ["TwitchBot.Content"],
        ["Recognizers"] = [],
        ["BotFramework"] = ["Recognizers"],
        ["TwitchBot.DirectLine"] = ["BotFramework"],
        ["TwitchBot.Dialogs"] = ["BotFramework", "TwitchBot.Language", "TwitchBot.Knowledge", "TwitchBot.Triage"],
        ["TwitchBot"] = ["TwitchBot.Dialogs", "TwitchBot.DirectLine"],
        ["TwitchBot.Cli"] = ["TwitchBot.Dialogs"],
    };

    public static TheoryData<string> Projects() => [.. Directory.GetDirectories(Repository.Path("src")).Select(path => Path.GetFileName(path)!)];

    public static TheoryData<string> PlainLibraries() => ["TwitchBot.Content", "TwitchBot.Language", "TwitchBot.Knowledge", "TwitchBot.Triage"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_layers_below(string project)
    {
        var file = XDocument.Load(Repository.Path("src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(PlainLibraries))]
    public void A_plain_library_knows_no_bot_sdk_and_no_web(string library)
    {
        var assembly = Assembly.Load(library);
        var names = assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(names, name =>
            name.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || name == "BotFramework"
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Recognizers", StringComparison.Ordinal));
    }
}
