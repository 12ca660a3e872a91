namespace TwitchBot.DirectLine.Wire;

/// <summary>Reads a body into memory, up to a limit.</summary>
internal static class LimitedBody
{
    /// <summary>The bytes of <paramref name="body"/>; null where there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var held = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (held.Length + count > limit)
                return null;
            held.Write(buffer, 0, count);
        }

        return held.ToArray();
    }

    /// <summary>The answer to an activity that is too large.</summary>
    public static Refusal ActivityTooLarge(DirectLineOptions options) =>
        Refusal.TooLarge($"An activity may have at most {options.ActivityLimit / 1024} KB; send a shorter one.");
}
