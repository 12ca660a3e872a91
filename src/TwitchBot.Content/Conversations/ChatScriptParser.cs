using System.Globalization;

namespace TwitchBot.Content.Conversations;

/// <summary>
/// Reads example conversations: header lines (<c>user=</c>, <c>bot=</c>, <c>locale=</c>, <c>channel=</c>, <c>now=</c>), then
/// <c>user: text</c> for what the person says, <c>bot: text</c> for what a reply must hold, <c>bot- text</c> for what no reply
/// may hold, <c>later: 2 days</c> for the time until the person says the next thing. A line without such a start continues the one before; <c># …</c> is a comment. Lines <c>bot:</c> before the first
/// <c>user:</c> speak of the greeting.
/// </summary>
public static class ChatScriptParser
{
    private const string User = "user:";
    private const string Bot = "bot:";
    private const string BotNot = "bot-";
    private const string Later = "later:";
    private const int MostLater = 999;
    private static readonly string[] Starts = [User, Bot, BotNot, Later];

    /// <summary>Reads a conversation.</summary>
    /// <param name="file">The file's name, as errors give it.</param>
    /// <param name="text">The file's text.</param>
    /// <returns>The conversation, or all errors with file and line; never throws.</returns>
    public static ChatScriptResult Parse(string file, string text)
    {
        var errors = new List<ContentError>();
        var header = new ChatHeader(file, errors);
        var turns = Turns(file, Blocks(file, text, header, errors), errors);
        if (turns.Count == 0 && errors.Count == 0)
        {
            errors.Add(new ContentError(file, 1, "the conversation has no turn; write 'user: …' and what the bot replies below it."));
        }

        return errors.Count == 0
            ? new ChatScriptResult(header.Apply(new ChatScript { File = file, Turns = turns }), [])
            : new ChatScriptResult(null, [.. errors.OrderBy(error => error.Line)]);
    }

    /// <summary>Each start with its own and its continuing lines.</summary>
    private static List<Block> Blocks(string file, string text, ChatHeader header, List<ContentError> errors)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.StartsWith('#') || (line.Length == 0 && blocks.Count == 0))
            {
                continue;
            }

            if (Array.Find(Starts, start => line.StartsWith(start, StringComparison.Ordinal)) is { } start)
            {
                blocks.Add(new Block(number, start, [line[start.Length..]]));
            }
            else if (Misspelt(line) is { } meant)
            {
                errors.Add(new ContentError(file, number, $"a line starts with 'user:', 'bot:' or 'bot-'; did you mean '{meant}'?"));
            }
            else if (blocks.Count == 0)
            {
                header.Read(number, line);
            }
            else
            {
                blocks[^1].Lines.Add(line);
            }
        }

        return blocks;
    }

    private static List<ChatTurn> Turns(string file, List<Block> blocks, List<ContentError> errors)
    {
        var turns = new List<ChatTurn>();
        var replies = new List<ChatReply>();
        var later = TimeSpan.Zero;
        foreach (var block in blocks)
        {
            var text = string.Join('\n', block.Lines).Trim();
            if (text.Length == 0)
            {
                errors.Add(new ContentError(file, block.Line, $"'{block.Start}' needs a text."));
            }

            if (block.Start == Later)
            {
                later += TimeLater(file, block.Line, text, errors);
                continue;
            }

            if (block.Start == User)
            {
                turns.Add(new ChatTurn(block.Line, text, replies = []) { Later = later });
                later = TimeSpan.Zero;
                continue;
            }

            if (turns.Count == 0)
            {
                turns.Add(new ChatTurn(block.Line, null, replies));
            }

            replies.Add(new ChatReply(block.Line, WhiteSpace.Collapse(text), block.Start == Bot));
        }

        return turns;
    }

    /// <summary>The time that <c>later:</c> names: a whole number of hours or days.</summary>
    private static TimeSpan TimeLater(string file, int line, string text, List<ContentError> errors)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (number is > 0 and <= MostLater && words[1] is "hour" or "hours" or "day" or "days")
        {
            return words[1][0] == 'h' ? TimeSpan.FromHours(number) : TimeSpan.FromDays(number);
        }

        if (text.Length > 0)
        {
            errors.Add(new ContentError(file, line, $"'later: {text}' must be a number of hours or days up to {MostLater}, such as '2 days'."));
        }

        return TimeSpan.Zero;
    }

    /// <summary>The start that was meant by one like <c>User:</c>, <c>usr:</c> or <c>bot :</c>; null where a line has none like that.</summary>
    private static string? Misspelt(string line) =>
        line.IndexOf(':') is > 0 and < 7 and var colon
            ? line[..(colon + 1)] switch
            {
                var start when IsNear(start, User) => User,
                var start when IsNear(start, Bot) => Bot,
                _ => null,
            }
            : null;

    private static bool IsNear(string start, string known)
    {
        var lower = start.ToLowerInvariant();
        return NearestName.Distance(lower, known) <= 1 || lower.Order().SequenceEqual(known.Order());
    }

    private sealed record Block(int Line, string Start, List<string> Lines);
}
