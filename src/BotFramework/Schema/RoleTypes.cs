namespace Microsoft.Bot.Schema;

/// <summary>Who an account is: the values of <see cref="ChannelAccount.Role"/>.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";
}
