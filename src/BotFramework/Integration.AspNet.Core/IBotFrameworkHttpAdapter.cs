using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that is called over HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity, runs the bot, and answers when the turn is over.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
