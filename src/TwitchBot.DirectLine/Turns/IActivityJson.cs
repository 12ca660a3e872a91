using Microsoft.Bot.Schema;

namespace TwitchBot.DirectLine.Turns;

/// <summary>Turns activities into the JSON of the wire and back.</summary>
internal interface IActivityJson
{
    /// <summary>The activity in <paramref name="json"/>; null where it is none.</summary>
    Task<Activity?> ReadAsync(byte[] json);

    /// <summary>The JSON of <paramref name="activity"/>, UTF-8.</summary>
    Task<ReadOnlyMemory<byte>> WriteAsync(Activity activity);
}
