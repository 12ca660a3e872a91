using System.Text;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>Some activities with a watermark: <c>{"activities":[...],"watermark":"n"}</c>, streamed or polled.</summary>
internal static class FrameFormat
{
    private const int WatermarkDigits = 20;

    private static ReadOnlySpan<byte> Start => "{\"activities\":["u8;

    private static ReadOnlySpan<byte> Middle => "],\"watermark\":\""u8;

    private static ReadOnlySpan<byte> End => "\"}"u8;

    /// <summary>Room enough for a page, in bytes.</summary>
    public static int Size(FeedPage page)
    {
        var size = Start.Length + Middle.Length + WatermarkDigits + End.Length;
        foreach (var activity in page.Activities)
            size += activity.Length + 1;
        return size;
    }

    /// <summary>Writes a page and says how many bytes it took.</summary>
    public static int Write(FeedPage page, Span<byte> target)
    {
        var rest = Put(Start, target);
        for (var i = 0; i < page.Activities.Count; i++)
        {
            if (i > 0)
                rest = Put(","u8, rest);
            rest = Put(page.Activities[i].Span, rest);
        }

        rest = Put(Middle, rest);
        rest = rest[Encoding.UTF8.GetBytes(Watermark.Format(page.After), rest)..];
        return target.Length - Put(End, rest).Length;
    }

    private static Span<byte> Put(ReadOnlySpan<byte> part, Span<byte> target)
    {
        part.CopyTo(target);
        return target[part.Length..];
    }
}
