using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace TwitchBot.Pages;

/// <summary>A page that is written and compressed when it is first asked for, and from then on only sent.</summary>
/// <param name="write">Writes the whole page.</param>
/// <param name="policy">What its browser may load and run.</param>
internal sealed class ReadyPage(Func<string> write, string policy = ContentSecurityPolicy.ForText)
{
    private readonly Lazy<Forms> _forms = new(() => new Forms(write()));

    /// <summary>Answers a request for it in the best form that the client takes, or with 304 if the client has that already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var forms = _forms.Value;
        var coding = AcceptedEncoding.Choose(context.Request, Forms.Codings) ?? string.Empty;
        var headers = context.Response.Headers;
        SecurityHeaders.Set(headers, policy);
        headers.Vary = HeaderNames.AcceptEncoding;
        // A reviewed correction reaches readers within minutes.
        headers.CacheControl = "public, max-age=300";
        if (coding.Length > 0)
        {
            headers.ContentEncoding = coding;
        }

        var tag = new EntityTagHeaderValue($"\"{forms.Tag}{coding}\"");
        return TypedResults.Bytes(forms[coding], "text/html; charset=utf-8", entityTag: tag).ExecuteAsync(context);
    }

    /// <summary>The page plain and compressed.</summary>
    private sealed class Forms
    {
        private readonly Dictionary<string, byte[]> _bytes;

        public Forms(string html)
        {
            var plain = Encoding.UTF8.GetBytes(html);
            Tag = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
            _bytes = new(StringComparer.Ordinal)
            {
                ["br"] = Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
                ["gzip"] = Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)),
                [string.Empty] = plain,
            };
        }

        /// <summary>The compressions, the best first.</summary>
        public static IReadOnlyList<string> Codings { get; } = ["br", "gzip"];

        /// <summary>Tells this version of the page from others.</summary>
        public string Tag { get; }

        public byte[] this[string coding] => _bytes[coding];

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
}
