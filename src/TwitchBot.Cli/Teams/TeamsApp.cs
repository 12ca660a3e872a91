using System.Text.RegularExpressions;

namespace TwitchBot.Cli.Teams;

/// <summary>What the manifest of the Teams app says about one installation of the bot.</summary>
/// <param name="AppId">Id of the Teams app, the same over all its versions.</param>
/// <param name="BotId">The bot's app id, as the Azure Bot has it.</param>
/// <param name="Domain">Host name at which the bot is served, without scheme or path.</param>
/// <param name="Version">Version of the app, three numbers.</param>
/// <param name="Developer">Who publishes it, at most 32 characters (the manifest schema's limit).</param>
internal sealed partial record TeamsApp(Guid AppId, Guid BotId, string Domain, string Version, string Developer)
{
    private const int LongestDeveloper = 32;

    /// <summary>What is wrong with it, a sentence for each; empty where nothing is.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (BotId == Guid.Empty)
        {
            yield return "--bot-id must be the app id of the bot, not an empty one.";
        }

        if (Uri.CheckHostName(Domain) != UriHostNameType.Dns || !Domain.Contains('.'))
        {
            yield return $"--domain must be a host name such as bot.example.org, and is '{Domain}'.";
        }

        if (!VersionPattern().IsMatch(Version))
        {
            yield return $"--version-of-app must be three numbers such as 1.0.0, and is '{Version}'.";
        }

        if (Developer.Length is 0 or > LongestDeveloper)
        {
            yield return $"--developer must have 1 to {LongestDeveloper} characters, and has {Developer.Length}.";
        }
    }

    /// <summary>The manifest, from its template with <c>{{names}}</c> to fill in.</summary>
    public string Fill(string template) => template
        .Replace("{{appId}}", AppId.ToString(), StringComparison.Ordinal)
        .Replace("{{botId}}", BotId.ToString(), StringComparison.Ordinal)
        .Replace("{{domain}}", Domain, StringComparison.Ordinal)
        .Replace("{{version}}", Version, StringComparison.Ordinal)
        .Replace("{{developer}}", System.Text.Json.JsonEncodedText.Encode(Developer).ToString(), StringComparison.Ordinal);

    [GeneratedRegex(@"^\d{1,5}\.\d{1,5}\.\d{1,5}$", RegexOptions.NonBacktracking)]
    private static partial Regex VersionPattern();
}
