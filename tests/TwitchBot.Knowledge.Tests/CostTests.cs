namespace TwitchBot.Knowledge.Tests;

public class CostTests
{
    private const int AllowedBytes = 10 * 1024;

    [Theory]
    [InlineData("can too much coffee make my nose twitch")]
    [InlineData("is it dangerous?")]
    [InlineData("my nose has been twitching for two weeks and I sleep badly, is it the stress?")]
    public void A_question_allocates_little(string question)
    {
        Knowledge.Answers.Find(question);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Knowledge.Answers.Find(question);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, AllowedBytes);
    }
}
