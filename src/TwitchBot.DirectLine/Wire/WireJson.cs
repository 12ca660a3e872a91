using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.DirectLine.Tokens;

namespace TwitchBot.DirectLine.Wire;

/// <summary>The JSON of everything on Direct Line's wire but the activities.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ResourceIdResponse))]
[JsonSerializable(typeof(SessionResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(TokenClaims))]
internal sealed partial class WireJson : JsonSerializerContext;
