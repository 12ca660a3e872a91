using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's HTTP endpoint: <c>POST /api/messages</c>.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Makes an adapter.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Makes an adapter as configured.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory, logger), logger)
    {
    }

    internal CloudAdapter(BotFrameworkAuthentication authentication, TimeProvider time)
        : base(authentication, logger: null, time)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            await AnswerAsync(httpRequest, httpResponse, bot, cancellationToken);
        }
        catch (BadHttpRequestException refused) when (!httpResponse.HasStarted)
        {
            // Thrown by the server while reading, or by middleware that takes no more turns for now.
            if (refused.StatusCode == StatusCodes.Status429TooManyRequests)
                httpResponse.Headers.RetryAfter = "1";
            await SayAsync(httpResponse, refused.StatusCode, refused.Message, cancellationToken);
        }
    }

    private static Task SayAsync(HttpResponse response, int status, string sentence, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(sentence, cancellationToken);
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            response.Headers.Allow = HttpMethods.Post;
            await SayAsync(response, StatusCodes.Status405MethodNotAllowed, "Send an Activity with POST.", cancellationToken);
            return;
        }

        var (activity, status, problem) = await ActivityRequest.ReadAsync(request, cancellationToken);
        if (activity is null)
        {
            await SayAsync(response, status, problem!, cancellationToken);
            return;
        }

        AuthenticateRequestResult caller;
        try
        {
            var header = request.Headers.Authorization.ToString();
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, header, cancellationToken);
        }
        catch (CallerForbiddenException refused)
        {
            await SayAsync(response, StatusCodes.Status403Forbidden, refused.Message, cancellationToken);
            return;
        }
        catch (UnauthorizedAccessException refused)
        {
            response.Headers.WWWAuthenticate = "Bearer";
            await SayAsync(response, StatusCodes.Status401Unauthorized, refused.Message, cancellationToken);
            return;
        }

        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
        await HttpHelper.WriteResponseAsync(response, answer);
    }
}
