using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace TwitchBot.Pages;

/// <summary>A file of the chat page, which may lie compressed next to itself (<c>.br</c>, <c>.gz</c>).</summary>
internal sealed class PageFile
{
    private static readonly (string Coding, string Extension)[] Compressions = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly FileInfo _plain;
    private readonly string _contentType;
    private readonly (string Coding, FileInfo File)[] _compressed;
    private readonly string _caching;

    private PageFile(FileInfo plain, string path)
    {
        Path = path;
        _plain = plain;
        _contentType = ContentTypes.TryGetContentType(plain.Name, out var type) ? type : "application/octet-stream";
        if (_contentType.StartsWith("text/", StringComparison.Ordinal))
            _contentType += "; charset=utf-8";
        _compressed =
        [
            .. Compressions
                .Select(compression => (compression.Coding, File: new FileInfo(plain.FullName + compression.Extension)))
                .Where(compressed => compressed.File.Exists),
        ];
        // What lies below lib has its version in its name, so it never changes.
        _caching = path.StartsWith("/lib/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /// <summary>Where it is served, such as <c>/chat.js</c>.</summary>
    public string Path { get; }

    /// <summary>When the build wrote it, UTC.</summary>
    public DateTime LastWrite => _plain.LastWriteTimeUtc;

    /// <summary>Every file below <paramref name="directory"/>, the compressed ones as part of those they were made from.</summary>
    public static IReadOnlyList<PageFile> AllBelow(DirectoryInfo directory) =>
    [
        .. directory.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !Compressions.Any(compression => file.Extension == compression.Extension))
            .Select(file => new PageFile(
                file, "/" + System.IO.Path.GetRelativePath(directory.FullName, file.FullName).Replace('\\', '/'))),
    ];

    /// <summary>Answers a request for it in the best form that the client takes, or with 304 if the client has that already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var coding = AcceptedEncoding.Choose(context.Request, _compressed.Select(compressed => compressed.Coding));
        var file = coding is null ? _plain : _compressed.First(compressed => compressed.Coding == coding).File;
        var headers = context.Response.Headers;
        headers.CacheControl = _caching;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (coding is not null)
            headers.ContentEncoding = coding;
        var tag = new EntityTagHeaderValue($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        return TypedResults.PhysicalFile(file.FullName, _contentType, lastModified: new DateTimeOffset(file.LastWriteTimeUtc), entityTag: tag)
            .ExecuteAsync(context);
    }
}
