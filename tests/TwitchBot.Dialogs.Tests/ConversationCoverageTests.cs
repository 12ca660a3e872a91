namespace TwitchBot.Dialogs.Tests;

/// <summary>The example conversations leave nothing out that the bot may ask or conclude.</summary>
public class ConversationCoverageTests(ReplayedConversations conversations) : IClassFixture<ReplayedConversations>
{
    [Fact]
    public void Every_triage_rule_is_proven_by_some_conversation() =>
        Assert.Empty(RepositoryContent.English.Triage.Rules.Select(rule => rule.Id).Except(conversations.Rules));

    [Fact]
    public void Every_question_is_asked_in_some_conversation() =>
        Assert.Empty(RepositoryContent.English.Questions.Select(question => question.Id).Except(conversations.Questions));

    [Fact]
    public void Every_conversation_says_first_what_it_proves() =>
        Assert.DoesNotContain(Conversations.Files(), file => !IsSaid(File.ReadLines(Repository.Path("dialogs", "conversations", file)).First()));

    private static bool IsSaid(string line) => line.StartsWith("# ", StringComparison.Ordinal) && line.EndsWith('.');
}
