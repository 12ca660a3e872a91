using System.CommandLine;
using System.Text.Json.Nodes;
using TwitchBot.Content;

namespace TwitchBot.Cli.Evaluate;

/// <summary><c>twitchbot evaluate KIND FILE</c>: answers every line of a file, and scores the lines that carry what is expected.</summary>
internal static class EvaluateCommand
{
    private static readonly Dictionary<string, Func<BotContent, IEvaluation>> Kinds = new(StringComparer.Ordinal)
    {
        ["durations"] = content => new DurationEvaluation(content),
        ["yesno"] = content => new YesNoEvaluation(content),
        ["questions"] = content => new QuestionEvaluation(content),
        ["cases"] = content => new CaseEvaluation(content),
        ["interviews"] = content => new InterviewEvaluation(content),
    };

    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = "durations, yesno, questions, cases or interviews" };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var file = new Argument<FileInfo>("file") { Description = "JSON lines" };
        var output = new Option<FileInfo?>("--out") { Description = "Where to write the answers; standard output without it." };
        var dialogs = ContentOption.Create();
        var command = new Command("evaluate", "Answer every line of a JSON-lines file; with 'expect' in the lines, print the score.") { kind, file, output, dialogs };
        command.SetAction(parsed => Run(Kinds[parsed.GetValue(kind)!], parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(dialogs)!));
        return command;
    }

    private static int Run(Func<BotContent, IEvaluation> kind, FileInfo file, FileInfo? output, DirectoryInfo dialogs)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file {file.FullName}.");
            return 1;
        }

        if (ContentOption.Load(dialogs) is not { } content)
        {
            return 1;
        }

        var evaluation = kind(content);
        using var writer = output is null ? Console.Out : output.CreateText();
        var (scored, right, number) = (0, 0, 0);
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (EvaluationLine.Parse(line) is not { } item)
            {
                Console.Error.WriteLine($"{file.Name}:{number}: this is not one JSON object with an id, a text and, where it names one, a moment 'now'.");
                return 1;
            }

            var answer = evaluation.Answer(item);
            writer.WriteLine(answer.ToJsonString());
            if (item["expect"] is { } expected)
            {
                if (IsRight(evaluation, answer, expected) is not { } isRight)
                {
                    Console.Error.WriteLine($"{file.Name}:{number}: 'expect' must have the fields of an answer; this one was {answer.ToJsonString()}");
                    return 1;
                }

                scored++;
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    Console.Error.WriteLine($"{file.Name}:{number}: expected {expected.ToJsonString()}, got {answer.ToJsonString()}");
                }
            }
        }

        if (scored > 0)
        {
            foreach (var line in evaluation.Summary())
            {
                Console.Error.WriteLine(line);
            }

            Console.Error.WriteLine($"{right} of {scored} right ({100.0 * right / scored:0.0} %)");
        }

        return 0;
    }

    /// <summary>Whether an answer is right; null where what is expected does not have the answer's shape.</summary>
    private static bool? IsRight(IEvaluation evaluation, JsonObject answer, JsonNode expected)
    {
        try
        {
            return evaluation.IsRight(answer, expected);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
