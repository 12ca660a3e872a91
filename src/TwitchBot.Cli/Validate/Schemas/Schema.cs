using System.Text.RegularExpressions;

namespace TwitchBot.Cli.Validate.Schemas;

/// <summary>One schema: the keywords of JSON Schema (draft 2020-12) that dialogs/schemas uses.</summary>
internal sealed record Schema
{
    /// <summary>What a fitting value is, in words that complete "must be …".</summary>
    public string? Title { get; init; }

    public NodeType? Type { get; init; }

    public IReadOnlyDictionary<string, Schema> Properties { get; init; } = new Dictionary<string, Schema>();

    public IReadOnlyList<(Regex Name, Schema Schema)> PatternProperties { get; init; } = [];

    /// <summary>Whether fields are allowed that neither <see cref="Properties"/> nor <see cref="PatternProperties"/> describes.</summary>
    public bool AllowsMore { get; init; } = true;

    public IReadOnlyList<string> Required { get; init; } = [];

    public Schema? Items { get; init; }

    public IReadOnlyList<string> Enum { get; init; } = [];

    public Regex? Pattern { get; init; }

    public int MinItems { get; init; }

    public int MinLength { get; init; }

    public IReadOnlyList<Schema> AnyOf { get; init; } = [];

    /// <summary>The definition it builds on.</summary>
    public string? Reference { get; init; }
}

/// <summary>A schema file.</summary>
/// <param name="Root">The schema of a whole file.</param>
/// <param name="Definitions">The schemas it refers to, by name.</param>
internal sealed record SchemaDocument(Schema Root, IReadOnlyDictionary<string, Schema> Definitions);
