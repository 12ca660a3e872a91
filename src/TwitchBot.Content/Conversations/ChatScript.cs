namespace TwitchBot.Content.Conversations;

/// <summary>An example conversation, read from a <c>.chat</c> file and replayed against the bot.</summary>
public sealed record ChatScript
{
    /// <summary>The file it was read from, as errors name it.</summary>
    public required string File { get; init; }

    /// <summary>The name of the person who chats.</summary>
    public string User { get; init; } = "user";

    /// <summary>The bot's name.</summary>
    public string Bot { get; init; } = "bot";

    /// <summary>The person's locale, such as <c>en-GB</c>.</summary>
    public string Locale { get; init; } = "en";

    /// <summary>The id of the channel it is held on.</summary>
    public string Channel { get; init; } = "test";

    /// <summary>The person's local time when it begins; a fixed one unless the file names another, so that it always replays the same.</summary>
    public DateTime Now { get; init; } = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Its turns, in order.</summary>
    public required IReadOnlyList<ChatTurn> Turns { get; init; }

    /// <summary>Compares a turn of this conversation with what the bot replied.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="replies">The texts of the replies, in order.</param>
    /// <returns>One error for each line that does not hold; empty where the bot did as the author wrote.</returns>
    public IReadOnlyList<ContentError> Compare(ChatTurn turn, IReadOnlyList<string> replies)
    {
        var errors = new List<ContentError>();
        var next = 0;
        foreach (var line in turn.Replies)
        {
            var from = line.Occurs ? next : 0;
            var found = Enumerable.Range(from, replies.Count - from).FirstOrDefault(i => line.Matches(replies[i]), -1);
            if (line.Occurs && found >= 0)
            {
                next = found;
            }
            else if (line.Occurs || found >= 0)
            {
                var said = line.Occurs ? string.Join("\n", replies.Skip(from)) : replies[found];
                errors.Add(new ContentError(File, line.Line, line.Occurs
                    ? $"the bot was to say \"{line.Text}\", and said: {(said.Length > 0 ? said : "nothing")}"
                    : $"the bot was not to say \"{line.Text}\", and said: {said}"));
            }
        }

        return errors;
    }
}
