using System.Text.Json.Serialization;

namespace TwitchBot.Triage;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Case))]
internal sealed partial class CaseJson : JsonSerializerContext;
