using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Wording;

/// <summary>Emergency telephone numbers by region.</summary>
public sealed class EmergencyNumbers
{
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
            foreach (var region in entry.Texts("regions"))
            {
                byRegion[region] = number;
            }

            if (entry.Has("anywhere"))
            {
                anywhere = number;
            }

            entry.RejectUnknownFields();
        }

        if (anywhere.Length == 0 && file.Root is not null)
        {
            file.Error(file.Root, "one entry must hold where the region is unknown ('anywhere: true').");
        }

        return new EmergencyNumbers(byRegion, anywhere);
    }
}
