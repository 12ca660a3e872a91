using TwitchBot.Cli.Validate.Schemas;
using TwitchBot.Content;

namespace TwitchBot.Cli.Tests.Validate;

public sealed class SchemaReaderTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("twitchbot-schema-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("{\n \"maxLength\": 3}", 2, "'maxLength' with this value is not a keyword that 'validate' knows")]
    [InlineData("{\n \"properties\": {\n  \"a\": {\"format\": \"date\"}}}", 3, "'format' with this value")]
    [InlineData("{\n \"additionalProperties\": {}}", 2, "'additionalProperties' with this value")]
    [InlineData("{\n \"$ref\": \"other.json\"}", 2, "'$ref' with this value")]
    [InlineData("{\n \"$ref\": \"#/$defs/a\"}", 2, "$defs has no 'a'")]
    [InlineData("{\n \"type\": \"integer\"}", 2, "'integer' is no type")]
    [InlineData("{\n \"type\": [\"string\"]}", 2, "is no type")]
    [InlineData("{\n \"title\": \"x\", \"pattern\": \"(\"}", 2, "is not a pattern")]
    [InlineData("{\"pattern\": \"x\"}", 1, "needs a 'title'")]
    [InlineData("{\"minItems\": -1}", 1, "a whole number")]
    [InlineData("{\"items\": true}", 1, "a schema must be an object")]
    [InlineData("{\"properties\": []}", 1, "an object with named schemas")]
    public void What_would_go_unchecked_is_refused(string json, int line, string reason)
    {
        File.WriteAllText(Path.Combine(_directory, "x.json"), json);
        var errors = new List<ContentError>();

        Assert.Null(SchemaReader.Read(_directory, "x.json", errors));
        Assert.Contains(errors, error => error.File == "x.json" && error.Line == line && error.Message.Contains(reason, StringComparison.Ordinal));
    }
}
