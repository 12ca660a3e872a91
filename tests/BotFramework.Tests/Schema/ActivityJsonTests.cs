using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Serialization;

namespace BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    internal static JsonElement PassThrough(string json) => JsonElement.Parse(Write(Read(json)));

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, WireJson.TypeInfo<Activity>())!;

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, WireJson.TypeInfo<T>());

    private static void AssertSameJson(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), actual);
    }

    [Fact]
    public void Unknown_properties_are_sent_back_wherever_they_are()
    {
        const string Json = """
            {"type":"message","new":{"a":[1,2]},"from":{"id":"u","x":1},"conversation":{"id":"c","x":true},
             "entities":[{"type":"clientInfo","country":"DE","deep":{"k":null}}],
             "attachments":[{"contentType":"t","x":[{}]}],
             "reactionsAdded":[{"type":"like","x":1}],"suggestedActions":{"x":1,"actions":[{"type":"imBack","value":"v","x":"y"}]},
             "relatesTo":{"conversation":{"id":"c2"},"channelId":"ch","x":2}}
            """;

        AssertSameJson(Json, Write(Read(Json)));
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("true", true)]
    [InlineData("7", 7L)]
    [InlineData("1.5", 1.5)]
    public void A_plain_value_is_read_as_what_it_is(string json, object expected) =>
        Assert.Equal(expected, Read($$"""{"type":"event","value":{{json}}}""").Value);

    [Fact]
    public void An_object_value_prints_as_its_json() =>
        Assert.Equal("""{"kind":"submit"}""", Read("""{"type":"message","value":{"kind":"submit"}}""").Value!.ToString());

    [Fact]
    public void A_card_is_written_from_dictionaries_lists_schema_types_and_plain_classes()
    {
        var content = new Dictionary<string, object>
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new List<object> { new Dictionary<string, object> { ["text"] = "ä's", ["wrap"] = true, ["n"] = 1 } },
            ["hero"] = new HeroCard { Title = "T", Buttons = [new CardAction { Type = "imBack", Value = "v" }] },
            ["plain"] = new Plain("x", 2),
            ["words"] = new[] { "a", "b" },
            ["counts"] = new Dictionary<string, int> { ["one"] = 1 },
        };

        var json = Write(new Attachment("application/vnd.microsoft.card.adaptive", content: content));

        Assert.Equal(
            """
            {"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[{"text":"ä's","wrap":true,"n":1}],"hero":{"title":"T","buttons":[{"type":"imBack","value":"v"}]},"plain":{"firstName":"x","age":2},"words":["a","b"],"counts":{"one":1}}}
            """,
            json);
    }

    [Fact]
    public void A_mention_is_written_whole_and_read_back()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Entities = [new Mention { Text = "<at>Bot</at>", Mentioned = new ChannelAccount("b", "Bot") }],
        };

        var mention = Assert.Single(Read(Write(activity)).GetMentions());
        Assert.Equal(("<at>Bot</at>", "b"), (mention.Text, mention.Mentioned!.Id));
    }

    [Fact]
    public void An_entity_takes_over_and_gives_back_typed_properties()
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Text = "t" });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("t", entity.GetAs<Mention>()!.Text);
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_of_the_bot()
    {
        var activity = Read("""{"type":"message","channelData":{"firstName":"x","age":3}}""");

        Assert.Equal(new Plain("x", 3), activity.GetChannelData<Plain>());
        Assert.Null(new Activity().GetChannelData<Plain>());
        Assert.Equal(new Plain("x", 3), new Activity { ChannelData = new Plain("x", 3) }.GetChannelData<Plain>());
    }

    [Fact]
    public void Channel_data_of_Teams_goes_through_its_type_unharmed()
    {
        const string Json = """
            {"team":{"id":"t","x":1},"channel":{"id":"c","x":1},"tenant":{"id":"n","x":1},"notification":{"alert":true,"x":1},"x":{}}
            """;
        var activity = Read($$"""{"type":"message","channelData":{{Json}} }""");
        activity.ChannelData = activity.GetChannelData<TeamsChannelData>();

        AssertSameJson($$"""{"type":"message","channelData":{{Json}} }""", Write(activity));
    }

    [Fact]
    public void Nulls_are_left_out() => Assert.Equal("""{"type":"typing"}""", Write(new Activity(ActivityTypes.Typing)));

    private sealed record Plain(string FirstName, int Age);
}
