using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Wording;

/// <summary>Emergency telephone numbers by region.</summary>
public sealed class EmergencyNumbers
{
    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };
    private readonly Dictionary<string, string> _byRegion;
    private readonly string _anywhere;

    private EmergencyNumbers(Dictionary<string, string> byRegion, string anywhere)
    {
        _byRegion = byRegion;
        _anywhere = anywhere;
    }

    /// <summary>The number to call, for a locale such as <c>en-GB</c>; where the region is unknown, the numbers that hold in most places.</summary>
    public string For(string? locale)
    {
        var region = locale?.Split('-', '_') is { Length: > 1 } parts ? parts[^1].ToUpperInvariant() : string.Empty;
        return _byRegion.GetValueOrDefault(region, _anywhere);
    }

    internal static EmergencyNumbers Read(ContentFile file)
    {
        var byRegion = new Dictionary<string, string>(StringComparer.Ordinal);
        var anywhere = string.Empty;
        foreach (var entry in file.Entries())
        {
            var number = entry.Required("number");
            entry.Required("source");
            foreach (var (region, node) in entry.Items("regions"))
            {
                if (!byRegion.TryAdd(region, number))
                {
                    file.Error(node, $"the region '{region}' has a number already.");
                }
            }

            if (entry.Has("anywhere") && entry.Choice("anywhere", YesNo))
            {
                if (anywhere.Length > 0)
                {
                    file.Error(entry.At("anywhere"), "another entry already holds where the region is unknown.");
                }

                anywhere = number;
            }

            entry.RejectUnknownFields();
        }

        if (anywhere.Length == 0 && file.Root is YamlSequenceNode)
        {
            file.Error(file.Root, "one entry must hold where the region is unknown ('anywhere: true').");
        }

        return new EmergencyNumbers(byRegion, anywhere);
    }
}
