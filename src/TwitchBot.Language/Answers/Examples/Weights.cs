using System.Runtime.InteropServices;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Weights of a model in a file: at half precision, of which no reading needs more.</summary>
internal static class Weights
{
    /// <summary>Rounds weights to what a file keeps of them, so that a model read from one gives the same answers as the one that was learned.</summary>
    public static void Round(float[] weights)
    {
        foreach (ref var weight in weights.AsSpan())
        {
            weight = (float)(Half)weight;
        }
    }

    /// <summary>Writes rounded weights.</summary>
    public static void Write(BinaryWriter writer, float[] weights)
    {
        writer.Write(weights.Length);
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(weights, weight => (Half)weight).AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static float[] Read(BinaryReader reader)
    {
        var halves = new Half[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        var weights = new float[halves.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)halves[i];
        }

        return weights;
    }
}
