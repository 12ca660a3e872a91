using System.Globalization;
using System.Security.Cryptography;

namespace TwitchBot.DirectLine;

/// <summary>The ids and names that the channel gives out.</summary>
internal static class DirectLineIds
{
    /// <summary>The channel's id on every activity.</summary>
    public const string Channel = "directline";

    /// <summary>The service URL on every activity: the channel lives in this process, so it names no address.</summary>
    public const string ServiceUrl = "urn:directline:embedded";

    /// <summary>How user ids start that a server made or vouched for.</summary>
    public const string ReservedUserPrefix = "dl_";

    /// <summary>The longest user id or name that is taken from a client, in characters.</summary>
    public const int LongestName = 128;

    /// <summary>A new conversation id, which nobody can guess.</summary>
    public static string NewConversation() => Unguessable();

    /// <summary>A new user id, for someone who brought none.</summary>
    public static string NewUser() => ReservedUserPrefix + Unguessable();

    /// <summary>The id of the <paramref name="number"/>th activity of a conversation, such as <c>4f0c…|0000007</c>.</summary>
    public static string Activity(string conversationId, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:0000000}");

    /// <summary>32 hexadecimal digits from 128 random bits.</summary>
    public static string Unguessable() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
