using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Signatures;

/// <summary>
/// Code that compiles against our types must compile against Microsoft's packages: each of our members stands in the listing of
/// theirs. Optional parameters may be left out (of types we don't carry: JSON settings, telemetry); a caller of ours that passes
/// one behind the gap names it.
/// </summary>
public class SignatureTests
{
    public static TheoryData<Type> Types => [.. typeof(IBot).Assembly.GetTypes()
        .Where(type => type.IsVisible && type.Namespace!.StartsWith("Microsoft.Bot", StringComparison.Ordinal))];

    /// <summary>Public types of the packages that the listing leaves out, as Microsoft's source has them (tag 4.23).</summary>
    private static Dictionary<string, string[]> NotListed { get; } = new(StringComparer.Ordinal)
    {
        ["Microsoft.Bot.Schema.ActivityEventNames"] = ["public const string ContinueConversation = ContinueConversation"],
        ["Microsoft.Bot.Schema.ActivityExtensions"] = ["public static string RemoveRecipientMention(IMessageActivity activity)"],
        ["Microsoft.Bot.Schema.ActivityTypesEx"] =
        [
            "public const string Delay = delay",
            "public const string InvokeResponse = invokeResponse",
        ],
        ["Microsoft.Bot.Schema.AdaptiveCardInvokeAction"] =
        [
            "public AdaptiveCardInvokeAction()",
            "public string Type { get; set; }",
            "public string Id { get; set; }",
            "public string Verb { get; set; }",
            "public object Data { get; set; }",
        ],
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_stands_in_the_original(Type type)
    {
        Assert.SkipWhen(ApiListing.Path is null, "shared/api is not beside this repository, so there is nothing to compare with.");
        var listing = ApiListing.Read();
        var simpleName = type.Name.Split('`')[0];
        var originals = BaseTypes(type).SelectMany(t => Originals(t) ?? []).ToList();

        var strangers = ReflectedApi.MembersOf(type).Select(Comparable).Where(member => !originals.Exists(member.StandsFor));

        Assert.NotNull(Originals(type));
        Assert.Empty(strangers.Select(member => member.ToString()));

        IEnumerable<ApiMember>? Originals(Type t) =>
            (listing.Members(ReflectedApi.NameOf(t)) ?? NotListed.GetValueOrDefault(ReflectedApi.NameOf(t))?.Select(ApiMember.Parse))
            ?.Select(Comparable);

        // Nobody but a subclass can call the constructor of an abstract class, whether it is public or protected.
        ApiMember Comparable(ApiMember member) => type.IsAbstract && member.Head == $"public {simpleName}"
            ? member with { Head = $"protected {simpleName}" }
            : member;
    }

    // A member that we override and they do not stands in the listing of the base class.
    private static IEnumerable<Type> BaseTypes(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            yield return current.IsGenericType ? current.GetGenericTypeDefinition() : current;
    }
}
