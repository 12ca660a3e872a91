namespace TwitchBot.Benchmarks.Load;

/// <summary>What the user says, line after line, from the start again after the last.</summary>
internal sealed record Script(string Name, IReadOnlyList<string> Lines)
{
    public static Script Echo { get; } = new("echo", ["hi"]);

    /// <summary>A whole assessment in the bot's terms.</summary>
    public static Script Dialog { get; } = new("dialog",
    [
        "check my twitch", "my own", "no", "no", "three days", "a few seconds", "none of these", "coffee and stress",
        "none", "no", "yes", "start over",
    ]);

    /// <summary>A script from a text file, one message a line; empty lines and lines that start with # are left out.</summary>
    public static Script FromFile(FileInfo file) => new(
        Path.GetFileNameWithoutExtension(file.Name),
        [.. File.ReadLines(file.FullName).Select(line => line.Trim()).Where(line => line is not ("" or ['#', ..]))]);

    public string Line(int turn) => Lines[turn % Lines.Count];
}
