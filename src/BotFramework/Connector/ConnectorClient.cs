using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;
using Polly;

namespace Microsoft.Bot.Connector;

/// <summary>Calls the connector of one service URL.</summary>
internal sealed class ConnectorClient(
    HttpClient http, ResiliencePipeline<HttpResponseMessage> pipeline, string? serviceUrl, IConnectorTokens? tokens = null) : IConnectorClient
{
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, activity, activity.ReplyToId, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, activity, RequiredId(activity.Id), cancellationToken);

    public async Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Delete, ConnectorRoutes.Activities(serviceUrl, conversationId, RequiredId(activityId)), Body: null);
        using var response = await CallAsync(call, cancellationToken);
    }

    /// <summary>Nothing to do: the connections belong to all clients.</summary>
    public void Dispose()
    {
    }

    private static string RequiredId(string? activityId) => string.IsNullOrWhiteSpace(activityId)
        ? throw new InvalidOperationException("An activity without an id can be neither updated nor deleted.")
        : activityId;

    private async Task<ResourceResponse> SendAsync(
        HttpMethod method, Activity activity, string? activityId, CancellationToken cancellationToken)
    {
        var address = ConnectorRoutes.Activities(serviceUrl, activity.Conversation?.Id, activityId);
        var body = JsonBuffer.Of(activity);
        using var response = await CallAsync(new Call(method, address, body), cancellationToken);
        body.Return();
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return Parse<ResourceResponse>(answer) ?? new ResourceResponse();
    }

    private async Task<HttpResponseMessage> CallAsync(Call call, CancellationToken cancellationToken)
    {
        if (tokens is not null)
            call = call with { Token = await tokens.GetAsync(cancellationToken) };
        var response = await pipeline.ExecuteAsync(
            static async (state, token) =>
            {
                using var request = state.call.ToRequest();
                return await state.http.SendAsync(request, token);
            },
            (call, http),
            cancellationToken);
        if (response.IsSuccessStatusCode)
            return response;

        using (response)
            throw await FailureAsync(call, response, cancellationToken);
    }

    private static async Task<ErrorResponseException> FailureAsync(
        Call call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = Parse<ErrorResponse>(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        var said = body?.Error?.Message is { Length: > 0 } message ? $": {message}" : ".";
        return new ErrorResponseException($"{call.Method} {call.Address} was answered {(int)response.StatusCode}{said}")
        {
            Body = body,
            Status = response.StatusCode,
        };
    }

    // Channels answer with JSON, with nothing, or with a page of their proxy; only the first says more than the status.
    private static T? Parse<T>(byte[] answer)
        where T : class
    {
        try
        {
            return answer.Length == 0 ? null : JsonSerializer.Deserialize(answer, WireJson.TypeInfo<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Call(HttpMethod Method, Uri Address, JsonBuffer? Body)
    {
        public string? Token { get; init; }

        public HttpRequestMessage ToRequest()
        {
            var request = new HttpRequestMessage(Method, Address);
            if (Token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            if (Body is not null)
            {
                request.Content = new ReadOnlyMemoryContent(Body.Json);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
            }

            return request;
        }
    }
}
