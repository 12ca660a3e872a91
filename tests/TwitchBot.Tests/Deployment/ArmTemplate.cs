using System.Text.Json.Nodes;

namespace TwitchBot.Tests.Deployment;

/// <summary>An ARM template, or one nested in another, which has parameters of its own.</summary>
internal sealed class ArmTemplate(JsonObject json)
{
    private static readonly JsonObject Nothing = [];

    public static ArmTemplate Load(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    public JsonObject Json => json;

    public JsonObject Parameters => json["parameters"]?.AsObject() ?? Nothing;

    public JsonObject Variables => json["variables"]?.AsObject() ?? Nothing;

    public IEnumerable<JsonObject> Resources => json["resources"]!.AsArray().Select(resource => resource!.AsObject());

    public IEnumerable<ArmTemplate> Nested => Resources
        .Select(resource => resource["properties"]?["template"])
        .OfType<JsonObject>()
        .Select(template => new ArmTemplate(template));

    public IEnumerable<ArmTemplate> WithNested => Nested.SelectMany(nested => nested.WithNested).Prepend(this);

    /// <summary>Every expression of this template, without those of nested ones.</summary>
    public IEnumerable<ArmExpression> Expressions() =>
        Texts(json).Select(ArmExpression.Of).OfType<ArmExpression>().SelectMany(expression => expression.All());

    /// <summary>How a resource of this template is referred to: its type and name.</summary>
    public static string Id(JsonObject resource)
    {
        var name = resource["name"]!.GetValue<string>();
        return $"{resource["type"]}|{ArmExpression.Of(name)?.ToString() ?? $"'{name}'"}";
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject named => named.Where(field => field.Key != "template").SelectMany(field => Texts(field.Value).Prepend(field.Key)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
