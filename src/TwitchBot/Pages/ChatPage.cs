using System.Security.Cryptography;

namespace TwitchBot.Pages;

/// <summary>The page on which people chat with the bot, in a browser.</summary>
internal sealed class ChatPage
{
    private const string NoncePlaceholder = "{{nonce}}";
    private const string WebChatPlaceholder = "{{webchat}}";

    private readonly string _template;
    private readonly IReadOnlyList<string> _embeddedBy;

    private ChatPage(string template, IReadOnlyList<string> embeddedBy) => (_template, _embeddedBy) = (template, embeddedBy);

    /// <summary>
    /// The page, with Web Chat from <paramref name="webChatPath"/>, relative to the page, which pages of the origins
    /// <paramref name="embeddedBy"/> may show in a frame.
    /// </summary>
    public static ChatPage Load(string webChatPath, IReadOnlyList<string> embeddedBy)
    {
        using var stream = typeof(ChatPage).Assembly.GetManifestResourceStream("chat.html")!;
        using var reader = new StreamReader(stream);
        return new ChatPage(reader.ReadToEnd().Replace(WebChatPlaceholder, webChatPath), embeddedBy);
    }

    /// <summary>Answers a request for the page.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = context.Response.Headers;
        SecurityHeaders.Set(headers, ContentSecurityPolicy.For(context.Request.Host, nonce, _embeddedBy));
        // No entity tag: a nonce is good for one answer only, so there is nothing to revalidate.
        headers.CacheControl = "no-cache";
        context.Response.ContentType = "text/html; charset=utf-8";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.WriteAsync(_template.Replace(NoncePlaceholder, nonce), context.RequestAborted);
    }
}
