using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Uploads;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary><c>POST /conversations/{id}/upload</c> sends files; <c>GET /attachments/{id}</c> fetches one.</summary>
internal sealed class UploadEndpoints(
    Callers callers, IConversationFeed feed, UserTurns turns, UploadStore uploads, DirectLineOptions options)
{
    private static readonly byte[] PlainMessage = Encoding.UTF8.GetBytes("{\"type\":\"message\"}");

    public void Map(DirectLineRoutes routes)
    {
        routes.Map(HttpMethods.Post, "/conversations/{conversationId}/upload", SendAsync);
        routes.Map(HttpMethods.Get, "/attachments/{attachmentId}", context => Task.FromResult(Fetch(context)));
    }

    private async Task<IResult> SendAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["conversationId"]!;
        var (caller, refusal) = callers.Identify(context.Request, conversationId);
        if (caller is null)
            return refusal!;
        if (await feed.FindAsync(conversationId, context.RequestAborted) is null)
            return Refusal.UnknownConversation;
        if (context.Request.ContentLength > UploadForm.RequestLimit(options))
            return Refusal.TooLarge("The upload is too large; send fewer or smaller files.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = UploadForm.RequestLimit(options);

        var (form, problem) = await UploadForm.ReadAsync(context.Request, options, context.RequestAborted);
        if (form is null)
            return problem!;
        var files = form.Files
            .Select(file => uploads.Add(file.Name, file.Kind, file.Content))
            .Select(file => (file, PublicAddress.Of(context.Request, context.Request.Scheme, $"attachments/{file.Id}")))
            .ToList();
        string? claimedId = context.Request.Query["userId"];
        return await turns.RunAsync(caller, conversationId, claimedId, form.Activity ?? PlainMessage, files);
    }

    // The id is the key: an <img> cannot send a token, and nobody can guess an id.
    private IResult Fetch(HttpContext context)
    {
        if (uploads.Find((string)context.Request.RouteValues["attachmentId"]!) is not { } upload)
        {
            return new Refusal(
                StatusCodes.Status404NotFound, "AttachmentNotFound", "There is no such attachment, or its time is over.");
        }

        var disposition = new ContentDispositionHeaderValue(
            upload.Kind.Shown ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(upload.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Bytes(upload.Content, upload.Kind.ContentType);
    }
}
