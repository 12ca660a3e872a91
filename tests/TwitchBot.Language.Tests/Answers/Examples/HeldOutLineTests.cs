namespace TwitchBot.Language.Tests.Answers.Examples;

/// <summary>Every fifth line of the bank is held out, from two different starts, and read by the examples that are left.</summary>
public class HeldOutLineTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.70;
    private const double MostWrong = 0.15;
    private const double MostWarningSignsMissed = 0.01;

    /// <summary>Two in three lines were written to mislead ("no warning, skull in bits"): a plain no that is none still gets through to the rules.</summary>
    private const double MostWarningSignsDenied = 0.02;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Most_answers_in_new_words_are_read_as_what_they_tell(int first)
    {
        var lines = new HeldOutLines(RepositoryContent.English, first);
        output.WriteLine($"{lines}");

        Assert.True(lines.Right >= LeastRight && lines.Wrong <= MostWrong, $"{lines}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_warning_sign_in_new_words_is_hardly_ever_read_as_absent(int first)
    {
        var lines = new HeldOutLines(RepositoryContent.English, first);

        Assert.True(lines.WarningSignsMissed <= MostWarningSignsMissed, $"{lines}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Rules_and_examples_together_hardly_ever_deny_a_warning_sign(int first)
    {
        var lines = new HeldOutLines(RepositoryContent.English, first);

        Assert.True(lines.WarningSignsDenied <= MostWarningSignsDenied, $"{lines}");
    }
}
