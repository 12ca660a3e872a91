namespace TwitchBot.DirectLine.Uploads;

/// <summary>A kind of file that may be uploaded.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Extension">The file name extension that goes with it.</param>
/// <param name="Shown">Whether a browser may show it in a page, rather than save it.</param>
internal sealed record FileKind(string ContentType, string Extension, bool Shown)
{
    private static readonly FileKind Png = new("image/png", ".png", Shown: true);
    private static readonly FileKind Jpeg = new("image/jpeg", ".jpg", Shown: true);
    private static readonly FileKind Gif = new("image/gif", ".gif", Shown: true);
    private static readonly FileKind WebP = new("image/webp", ".webp", Shown: true);
    private static readonly FileKind Pdf = new("application/pdf", ".pdf", Shown: false);

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    /// <summary>The kind that the first bytes show, whatever name and type the client claims; null for any other.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(PngStart))
            return Png;
        if (content.StartsWith(JpegStart))
            return Jpeg;
        if (content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8))
            return Gif;
        if (content.Length >= 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8))
            return WebP;
        return content.StartsWith("%PDF-"u8) ? Pdf : null;
    }
}
