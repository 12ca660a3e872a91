using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TwitchBot.Content.Words;

/// <summary>
/// Where words stand to each other by the company they keep: a short vector of numbers for each, so that a word no example has is read like those it is
/// used like. How the file is made, and from what: <c>words/README.md</c> beside it.
/// </summary>
public sealed class WordVectors
{
    /// <summary>The folder and the file within a language.</summary>
    public const string Path = "words/vectors.bin";

    /// <summary>"TBV1": the first bytes of the file.</summary>
    private const uint Magic = 0x31564254;
    private const int HeaderLength = 12;
    private const ulong HashStart = 0xCBF29CE484222325;
    private const ulong HashPrime = 0x100000001B3;

    private readonly ulong[] _words;
    private readonly sbyte[] _values;

    private WordVectors(ulong[] words, sbyte[] values, int length) => (_words, _values, Length) = (words, values, length);

    /// <summary>No vectors: a language without them is read by its examples' own words alone.</summary>
    public static WordVectors None { get; } = new([], [], 0);

    /// <summary>How many numbers a vector has.</summary>
    public int Length { get; }

    /// <summary>How many words have one.</summary>
    public int Count => _words.Length;

    /// <summary>Reads the file's bytes.</summary>
    /// <returns>The vectors; null where the bytes are no such file.</returns>
    public static WordVectors? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (count < 0 || length is < 1 or > 1024 || bytes.Length != HeaderLength + ((long)count * (sizeof(ulong) + length)))
        {
            return null;
        }

        var words = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(HeaderLength + (i * sizeof(ulong)))..]);
        }

        return new WordVectors(words, MemoryMarshal.Cast<byte, sbyte>(bytes[(HeaderLength + (count * sizeof(ulong)))..]).ToArray(), length);
    }

    /// <summary>The vector of a word, its numbers on one scale for all words; empty where it has none.</summary>
    /// <param name="word">In lower case.</param>
    public ReadOnlySpan<sbyte> Of(string word)
    {
        var at = Array.BinarySearch(_words, HashOf(word));
        return at < 0 ? default : _values.AsSpan(at * Length, Length);
    }

    /// <summary>The number a word is found by (FNV-1a, 64 bits): no two of a hundred thousand words share theirs but by a chance of one in a thousand million.</summary>
    private static ulong HashOf(string word)
    {
        var hash = HashStart;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * HashPrime;
        }

        return hash;
    }
}
