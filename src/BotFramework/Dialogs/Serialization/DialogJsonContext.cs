using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>JSON contracts of dialog state, made at build time.</summary>
[JsonSerializable(typeof(DialogState))]
internal sealed partial class DialogJsonContext : JsonSerializerContext;
