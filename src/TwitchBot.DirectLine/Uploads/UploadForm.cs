using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Uploads;

/// <summary>A file as it came in, by its content one of the kinds that are taken.</summary>
internal sealed record UploadedFile(string Name, FileKind Kind, byte[] Content);

/// <summary>
/// The multipart body of <c>POST /conversations/{id}/upload</c>: an optional part named <c>activity</c>, and files.
/// </summary>
/// <param name="Activity">The activity that goes with the files, JSON; null where the body has none.</param>
/// <param name="Files">The files.</param>
internal sealed record UploadForm(byte[]? Activity, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>How many files one request may bring.</summary>
    public const int MaxFiles = 5;

    private const string ActivityType = "application/vnd.microsoft.activity";

    /// <summary>The most bytes a whole request may have, the separators between the parts included.</summary>
    public static long RequestLimit(DirectLineOptions options) =>
        ((long)options.UploadLimit * MaxFiles) + options.ActivityLimit + (64 * 1024);

    /// <summary>Reads the body: the form, or the reason why it is not taken.</summary>
    public static async Task<(UploadForm? Form, Refusal? Refusal)> ReadAsync(
        HttpRequest request, DirectLineOptions options, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
        {
            return (null, Unsupported("Send the files as multipart/form-data."));
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary, request.Body), options, cancellationToken);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException && broken is not BadHttpRequestException)
        {
            return (null, Refusal.BadRequest("The multipart body ends early or is malformed; send it again."));
        }
    }

    private static async Task<(UploadForm? Form, Refusal? Refusal)> ReadAsync(
        MultipartReader reader, DirectLineOptions options, CancellationToken cancellationToken)
    {
        byte[]? activity = null;
        var files = new List<UploadedFile>();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (IsActivity(part))
            {
                if (activity is not null)
                    return (null, Refusal.BadRequest("Send one activity with the files, not several."));
                activity = await LimitedBody.ReadAsync(part.Body, options.ActivityLimit, cancellationToken);
                if (activity is null)
                    return (null, LimitedBody.ActivityTooLarge(options));
                continue;
            }

            if (files.Count == MaxFiles)
                return (null, Refusal.TooLarge($"Send at most {MaxFiles} files at a time."));
            if (await LimitedBody.ReadAsync(part.Body, options.UploadLimit, cancellationToken) is not { } content)
                return (null, Refusal.TooLarge($"A file may have at most {Size(options.UploadLimit)}; send a smaller one."));
            if (FileKind.Of(content) is not { } kind)
                return (null, Unsupported("Only pictures (PNG, JPEG, GIF, WebP) and PDF documents can be sent."));
            files.Add(new UploadedFile(SafeName(part, kind), kind, content));
        }

        return files.Count == 0
            ? (null, Refusal.BadRequest("The upload holds no file; add one, or send the text as an activity."))
            : (new UploadForm(activity, files), null);
    }

    private static bool IsActivity(MultipartSection part) =>
        part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true
        || (part.GetContentDispositionHeader() is { } header
            && HeaderUtilities.RemoveQuotes(header.Name).Equals("activity", StringComparison.OrdinalIgnoreCase));

    private static string SafeName(MultipartSection part, FileKind kind)
    {
        var header = part.GetContentDispositionHeader();
        var claimed = header?.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(header?.FileName ?? default).Value;
        var stem = Path.GetFileNameWithoutExtension(claimed?.Replace('\\', '/'));
        var kept = (stem ?? "").Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or '.').Take(80);
        var safe = string.Concat(kept).Trim(' ', '.');
        return (safe.Length == 0 ? "file" : safe) + kind.Extension;
    }

    private static string Size(int bytes) =>
        bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MB" : $"{bytes / 1024} KB";

    private static Refusal Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", message);
}
