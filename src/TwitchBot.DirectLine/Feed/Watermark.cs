using System.Globalization;

namespace TwitchBot.DirectLine.Feed;

/// <summary>
/// A place in a conversation's feed, as clients write it: a decimal number that counts what the client has seen.
/// </summary>
internal static class Watermark
{
    /// <summary>The one sentence for a client whose watermark cannot be read.</summary>
    public const string Problem = "The watermark must be a whole number that this server gave; leave it out to read all.";

    /// <summary>
    /// Reads a watermark; absent or empty means the start, and a number beyond every feed means the end.
    /// False where it is no whole number from 0.
    /// </summary>
    public static bool TryParse(string? text, out long position)
    {
        position = 0;
        if (string.IsNullOrEmpty(text))
            return true;
        if (text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out position))
            position = long.MaxValue;
        return true;
    }

    /// <summary>The watermark of a client that has seen everything up to <paramref name="position"/>.</summary>
    public static string Format(long position) => position.ToString(CultureInfo.InvariantCulture);
}
