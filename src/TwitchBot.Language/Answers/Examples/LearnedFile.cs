using TwitchBot.Content;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Keeps what was learned from the content in a file beside it, for the next start.</summary>
internal static class LearnedFile
{
    /// <summary>"TBL1": the first bytes of the file.</summary>
    private const uint Magic = 0x314C4254;

    /// <summary>What was learned from just this content by just this program; null where there is no such file.</summary>
    public static LearnedModels? Read(BotContent content)
    {
        if (content.Learned is not { } place || !File.Exists(place.Path))
        {
            return null;
        }

        using var reader = new BinaryReader(new FileStream(place.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16));
        var head = Head(place);
        return head.AsSpan().SequenceEqual(reader.ReadBytes(head.Length)) ? LearnedModels.Read(reader, content) : null;
    }

    /// <summary>Learns and writes the file; half a file is never left behind.</summary>
    public static void Write(BotContent content, string path)
    {
        var place = content.Learned ?? throw new InvalidOperationException("Content that was not loaded from a directory has nothing to keep a file beside.");
        var half = path + ".half";
        using (var writer = new BinaryWriter(File.Create(half)))
        {
            writer.Write(Head(place));
            LearnedModels.Learn(content).Write(writer);
        }

        File.Move(half, path, overwrite: true);
    }

    private static byte[] Head(LearnedPlace place) =>
        [.. BitConverter.GetBytes(Magic), .. typeof(LearnedFile).Module.ModuleVersionId.ToByteArray(), .. place.Fingerprint()];
}
