using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class NumberPromptTests
{
    [Theory]
    [InlineData("7", "got 7")]
    [InlineData("about 7 or 8", "got 7")]
    [InlineData("-3", "got -3")]
    [InlineData("1,200", "got 1200")]
    [InlineData("twenty-one", "got 21")]
    [InlineData("a dozen", "got 12")]
    public Task A_whole_number_is_read_from_digits_and_words(string answer, string expected) =>
        Ask(new NumberPrompt<int>("count")).Test("hi", "how many?").Test(answer, expected).StartTestAsync();

    [Theory]
    [InlineData("none")]
    [InlineData("2.5")]
    [InlineData("3 billion")]
    public Task What_is_no_whole_number_of_the_type_is_asked_again(string answer) =>
        Ask(new NumberPrompt<int>("count")).Test("hi", "how many?").Test(answer, "a number, please").StartTestAsync();

    [Theory]
    [InlineData("2.5", "got 2.5")]
    [InlineData("two and a half", "got 2.5")]
    [InlineData("half", "got 0.5")]
    [InlineData("3/4", "got 0.75")]
    public Task A_decimal_is_read_from_digits_and_words(string answer, string expected) =>
        Ask(new NumberPrompt<double>("count")).Test("hi", "how many?").Test(answer, expected).StartTestAsync();

    [Fact]
    public Task A_long_reads_what_an_int_cannot_hold() =>
        Ask(new NumberPrompt<long>("count")).Test("hi", "how many?").Test("3 billion", "got 3000000000").StartTestAsync();

    [Fact]
    public Task A_float_is_read() =>
        Ask(new NumberPrompt<float>("count")).Test("hi", "how many?").Test("0.25", "got 0.25").StartTestAsync();

    [Fact]
    public Task A_decimal_keeps_its_value() =>
        Ask(new NumberPrompt<decimal>("count")).Test("hi", "how many?").Test("0.1", "got 0.1").StartTestAsync();

    [Fact]
    public Task A_validator_sets_the_limits() =>
        Ask(new NumberPrompt<int>("count", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: < 10 })))
            .Test("hi", "how many?").Test("twelve", "a number, please").Test("nine", "got 9")
            .StartTestAsync();

    [Fact]
    public void Other_types_are_refused() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("count"));

    private static TestFlow Ask(Dialog prompt) => new DialogConversation(Asking(
        prompt, new PromptOptions { Prompt = Text("how many?"), RetryPrompt = Text("a number, please") })).Start();
}
