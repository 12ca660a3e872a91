using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>What each number of a text's meaning tells for each label: anywhere, in topics of one kind, and in one topic.</summary>
internal sealed class MeaningWeights
{
    /// <summary>Weights for the labels stand side by side, as in <see cref="LikenessModel"/>.</summary>
    private const int Width = 4;
    private const float KindShare = 0.7f;

    private readonly int _length;
    private readonly int[] _kinds;
    private readonly int _firstKind;

    /// <summary>Weights of 0.</summary>
    /// <param name="length">How many numbers a meaning has.</param>
    /// <param name="kinds">The kind of each topic, a small number.</param>
    public MeaningWeights(int length, int[] kinds)
    {
        (_length, _kinds, _firstKind) = (length, kinds, 1 + kinds.Length);
        Values = new float[(_firstKind + kinds.Append(0).Max() + 1) * length * Width];
    }

    /// <summary>All weights.</summary>
    public float[] Values { get; }

    /// <summary>What a meaning tells for each label.</summary>
    public Vector128<float> Sum(ReadOnlySpan<float> meaning, int topic)
    {
        var sum = Block(meaning, 0);
        return topic == Example.AnyTopic ? sum : sum + Block(meaning, 1 + topic) + (Block(meaning, _firstKind + _kinds[topic]) * KindShare);
    }

    /// <summary>Moves the weights.</summary>
    public void Change(ReadOnlySpan<float> meaning, int topic, Vector128<float> change)
    {
        Change(meaning, 0, change, 1);
        if (topic != Example.AnyTopic)
        {
            Change(meaning, 1 + topic, change, 1);
            Change(meaning, _firstKind + _kinds[topic], change, KindShare);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector128<float> Block(ReadOnlySpan<float> meaning, int block)
    {
        var sums = Vector128<float>.Zero;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Values);
        var at = (nuint)(block * _length * Width);
        foreach (var value in meaning)
        {
            sums += Vector128.LoadUnsafe(ref weights, at) * value;
            at += Width;
        }

        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(ReadOnlySpan<float> meaning, int block, Vector128<float> change, float share)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Values);
        var at = (nuint)(block * _length * Width);
        foreach (var value in meaning)
        {
            (Vector128.LoadUnsafe(ref weights, at) + (change * (value * share))).StoreUnsafe(ref weights, at);
            at += Width;
        }
    }
}
