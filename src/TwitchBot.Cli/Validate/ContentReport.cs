using TwitchBot.Content;

namespace TwitchBot.Cli.Validate;

/// <summary>What checking dialogs/ came to.</summary>
/// <param name="Content">The English content; null when it has errors.</param>
/// <param name="Conversations">How many example conversations there are.</param>
/// <param name="Errors">All errors, in file and line order.</param>
/// <param name="Notes">What is allowed, and worth a second look.</param>
internal sealed record ContentReport(
    BotContent? Content, int Conversations, IReadOnlyList<ContentError> Errors, IReadOnlyList<ContentError> Notes);
