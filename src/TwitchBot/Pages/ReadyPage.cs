using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace TwitchBot.Pages;

/// <summary>A page that is written and compressed once and then only sent.</summary>
internal sealed class ReadyPage
{
    private readonly Dictionary<string, byte[]> _forms;
    private readonly string _tag;
    private readonly string _policy;

    /// <summary>Makes the page ready.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="policy">What its browser may load and run.</param>
    public ReadyPage(string html, string policy = ContentSecurityPolicy.ForText)
    {
        _policy = policy;
        var plain = Encoding.UTF8.GetBytes(html);
        _tag = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
        _forms = new(StringComparer.Ordinal)
        {
            ["br"] = Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            ["gzip"] = Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)),
            [string.Empty] = plain,
        };
    }

    /// <summary>Answers a request for it in the best form that the client takes, or with 304 if the client has that already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var coding = AcceptedEncoding.Choose(context.Request, _forms.Keys.Where(form => form.Length > 0)) ?? string.Empty;
        var headers = context.Response.Headers;
        SecurityHeaders.Set(headers, _policy);
        headers.Vary = HeaderNames.AcceptEncoding;
        // A reviewed correction reaches readers within minutes.
        headers.CacheControl = "public, max-age=300";
        if (coding.Length > 0)
        {
            headers.ContentEncoding = coding;
        }

        var tag = new EntityTagHeaderValue($"\"{_tag}{coding}\"");
        return TypedResults.Bytes(_forms[coding], "text/html; charset=utf-8", entityTag: tag).ExecuteAsync(context);
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> coding)
    {
        using var to = new MemoryStream();
        using (var stream = coding(to))
        {
            stream.Write(plain);
        }

        return to.ToArray();
    }
}
