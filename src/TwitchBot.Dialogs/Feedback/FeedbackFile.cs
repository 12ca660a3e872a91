using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwitchBot.Dialogs.Feedback;

/// <summary>
/// Feedback in a file of JSON lines that only grows at its end, up to a bound. A line is written at once, so a process that dies leaves
/// whole lines and at most one broken one, which reading skips. What is older than the retention is dropped when the file is opened and
/// once a day from then on, whether anything is added or not.
/// </summary>
public sealed class FeedbackFile : IFeedbackStore, IDisposable
{
    private const long MostBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    private readonly Lock _writing = new();
    private readonly string _path;
    private readonly TimeSpan _retention;
    private readonly TimeProvider _time;
    private readonly ITimer _forgetting;

    /// <summary>Opens the file, without the entries older than the retention.</summary>
    /// <param name="path">Where it is; made with its directory where it does not exist.</param>
    /// <param name="retention">How long entries are kept.</param>
    /// <param name="time">The clock.</param>
    public FeedbackFile(string path, TimeSpan retention, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_path, _retention, _time) = (Path.GetFullPath(path), retention, time);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        Forget();
        _forgetting = time.CreateTimer(_ => ForgetOrKeep(), null, Daily, Daily);
    }

    /// <inheritdoc/>
    public bool IsOn => true;

    /// <inheritdoc/>
    public void Add(FeedbackEntry entry)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(entry, FeedbackJson.Default.FeedbackEntry);
        lock (_writing)
        {
            try
            {
                using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
                if (file.Length + line.Length < MostBytes)
                {
                    file.Write([.. line, (byte)'\n']);
                }
            }
            catch (IOException)
            {
                // A full disk loses feedback, never a conversation.
            }
        }
    }

    /// <summary>The entries of a file, oldest first; broken lines are left out.</summary>
    public static IEnumerable<FeedbackEntry> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (Parse(line) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private static FeedbackEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, FeedbackJson.Default.FeedbackEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Stops forgetting; entries can still be added.</summary>
    public void Dispose() => _forgetting.Dispose();

    private void ForgetOrKeep()
    {
        try
        {
            Forget();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The next day forgets what this one could not.
        }
    }

    private void Forget()
    {
        lock (_writing)
        {
            if (!File.Exists(_path))
            {
                return;
            }

            var before = DateOnly.FromDateTime((_time.GetUtcNow() - _retention).UtcDateTime);
            var kept = Read(_path).Where(entry => entry.Day >= before).Select(entry => JsonSerializer.Serialize(entry, FeedbackJson.Default.FeedbackEntry)).ToList();
            var next = $"{_path}.new";
            File.WriteAllLines(next, kept);
            File.Move(next, _path, overwrite: true);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeedbackEntry))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
