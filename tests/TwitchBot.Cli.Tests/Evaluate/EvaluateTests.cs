using System.Text.Json;

namespace TwitchBot.Cli.Tests.Evaluate;

public sealed class EvaluateTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("durations", """{"id":"d1","question":"onset","text":"three days","now":"2026-03-10T09:00:00"}""", "id,min_seconds,max_seconds,timex,span")]
    [InlineData("durations", """{"id":"d2","question":"episode","text":"no idea","now":"2026-03-10T09:00:00"}""", "id,min_seconds,max_seconds,timex,span")]
    [InlineData("yesno", """{"id":"y1","question":"Is it painful?","text":"not really"}""", "id,answer")]
    [InlineData("questions", """{"id":"q1","text":"What is myokymia?"}""", "id,answered,text,sources,confidence")]
    [InlineData("questions", """{"id":"q2","text":"How tall is the Eiffel tower?"}""", "id,answered,text,sources,confidence")]
    [InlineData("cases", """{"id":"c1","text":"my face droops and it hurts","now":"2026-03-10T09:00:00"}""", "id,urgency,findings,reasons")]
    public async Task A_line_is_answered_with_exactly_the_fields_of_its_kind(string kind, string line, string fields)
    {
        var run = await RunAsync(kind, line);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var answer = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(fields, string.Join(',', answer.RootElement.EnumerateObject().Select(field => field.Name)));
        using var asked = JsonDocument.Parse(line);
        Assert.Equal(asked.RootElement.GetProperty("id").GetString(), answer.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_finding_and_a_reason_have_the_fields_of_their_kind()
    {
        var run = await RunAsync("cases", """{"id":"c1","text":"my face droops, no pain"}""");

        using var answer = JsonDocument.Parse(Assert.Single(run.Lines));
        var finding = answer.RootElement.GetProperty("findings").EnumerateArray().First(item => item.GetProperty("concept").GetString() == "facial-droop");
        Assert.Equal("present", finding.GetProperty("state").GetString());
        Assert.Contains("droops", finding.GetProperty("span").GetString(), StringComparison.Ordinal);
        Assert.Equal("emergency", answer.RootElement.GetProperty("urgency").GetString());
        var reason = answer.RootElement.GetProperty("reasons")[0];
        Assert.NotEmpty(reason.GetProperty("text").GetString()!);
        Assert.Contains('#', reason.GetProperty("sources")[0].GetString()!);
    }

    [Theory]
    [InlineData("durations", """{"id":1,"question":"onset","text":"three days","expect":{"min_seconds":259200,"max_seconds":259200}}""", "1 of 1 right (100.0 %)")]
    [InlineData("durations", """{"id":1,"question":"onset","text":"no idea","expect":{"min_seconds":null,"max_seconds":null}}""", "1 of 1 right (100.0 %)")]
    [InlineData("durations", """{"id":1,"question":"onset","text":"three days","expect":{"min_seconds":1,"max_seconds":1}}""", "0 of 1 right (0.0 %)")]
    [InlineData("yesno", """{"id":1,"question":"Is it painful?","text":"yes","expect":"yes"}""", "1 of 1 right (100.0 %)")]
    [InlineData("questions", """{"id":1,"text":"What is myokymia?","expect":{"answered":true,"sources":["how-twitches-work#what-it-is"]}}""", "1 of 1 right (100.0 %)")]
    [InlineData("cases", """{"id":1,"text":"my face droops","expect":{"urgency":"emergency"}}""", "1 of 1 right (100.0 %)")]
    public async Task What_is_expected_is_scored(string kind, string line, string score)
    {
        var run = await RunAsync(kind, line);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(score, run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"text":"no id"}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"text":7}""")]
    [InlineData("""{"id":1,"text":"a","text":"b"}""")]
    [InlineData("""{"id":1,"text":"a","now":"soon"}""")]
    [InlineData("""{"id":1,"text":"a","question":[]}""")]
    [InlineData("""{"id":1,"text":"a","expect":"long"}""")]
    public async Task A_bad_line_is_named(string line)
    {
        var run = await RunAsync("durations", """{"id":0,"text":"a day"}""" + "\n\n" + line);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{Path.GetFileName(_file)}:3: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Answers_can_go_to_a_file()
    {
        var answers = _file + ".out";
        File.WriteAllText(_file, """{"id":0,"text":"a day"}""");

        var run = await TwitchBotProcess.RunAsync(["evaluate", "durations", _file, "--out", answers, "--dialogs", Repository.Path("dialogs")]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Single(File.ReadAllLines(answers));
        File.Delete(answers);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        Assert.Contains("There is no file", (await TwitchBotProcess.RunAsync(["evaluate", "cases", "/nowhere.jsonl"])).Error, StringComparison.Ordinal);

    private Task<TwitchBotProcess> RunAsync(string kind, string lines)
    {
        File.WriteAllText(_file, lines);
        return TwitchBotProcess.RunAsync(["evaluate", kind, _file, "--dialogs", Repository.Path("dialogs")]);
    }
}
