namespace BotFramework.Tests.Signatures;

/// <summary>A parameter, as the API listing says it; <c>Default</c> is null for a required one.</summary>
internal sealed record ApiParameter(string Type, string Name, string? Default)
{
    public bool IsOptional => Default is not null;

    public static ApiParameter Parse(string text)
    {
        var equals = text.IndexOf(" = ", StringComparison.Ordinal);
        var declaration = (equals < 0 ? text : text[..equals]).Trim();
        var space = declaration.LastIndexOf(' ');
        return new ApiParameter(declaration[..space], declaration[(space + 1)..], equals < 0 ? null : text[(equals + 3)..].Trim());
    }

    /// <summary>Whether callers may pass the same, by position, by name, or not at all.</summary>
    public bool StandsFor(ApiParameter original) =>
        Type == original.Type && Name == original.Name && (Default is null || Default == original.Default);

    public override string ToString() => Default is null ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";
}
