namespace TwitchBot.Content.Conversations;

/// <summary>A text that must, or must not, occur in a reply.</summary>
/// <param name="Line">The line it stands on, counted from 1.</param>
/// <param name="Text">The text, with runs of white space made one space; <c>...</c> stands for anything.</param>
/// <param name="Occurs">
/// True for a line <c>bot:</c>: it must match the reply that the line before it matched, or a later one. False for a line
/// <c>bot-</c>: it must match no reply of the turn.
/// </param>
public sealed record ChatReply(int Line, string Text, bool Occurs)
{
    /// <summary>Whether the text occurs in a reply; capitals count, the amount of white space does not.</summary>
    public bool Matches(string reply)
    {
        var text = WhiteSpace.Collapse(reply);
        var at = 0;
        foreach (var part in Text.Split("...", StringSplitOptions.TrimEntries))
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }
}
