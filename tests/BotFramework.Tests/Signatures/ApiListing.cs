namespace BotFramework.Tests.Signatures;

/// <summary>The public API of Microsoft's packages 4.23: shared/api, beside the repository, where it is there.</summary>
internal sealed class ApiListing
{
    private readonly Dictionary<string, List<ApiMember>> _types = [];

    public static string? Path { get; } = Repository.Shared("api", "Microsoft.Bot-4.23.txt");

    public static ApiListing Read()
    {
        var listing = new ApiListing();
        List<ApiMember> members = [];
        var isEnum = false;
        foreach (var line in File.ReadLines(Path!).Skip(1).Where(line => line.Length > 0))
        {
            if (line[0] != ' ')
            {
                isEnum = line.StartsWith("enum ", StringComparison.Ordinal);
                listing._types[NameIn(line)] = members = [];
            }
            else if (isEnum)
            {
                members.AddRange(line.Split(',', StringSplitOptions.TrimEntries).Select(name => new ApiMember(name, Parameters: null)));
            }
            else
            {
                members.Add(ApiMember.Parse(line));
            }
        }

        return listing;
    }

    public IReadOnlyList<ApiMember>? Members(string type) => _types.GetValueOrDefault(type);

    private static string NameIn(string header)
    {
        string[] kinds = ["abstract", "static", "sealed", "class", "interface", "delegate", "enum", "struct"];
        return header.Split(' ').First(word => !kinds.Contains(word));
    }
}
