using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Learns from examples how telling each word is for each label: in its topic, in topics of the same kind, and anywhere. What is told
/// anywhere ("fine", "never better") so stands in for a topic's own words where its examples have none; and what the words' vectors
/// tell stands in for words that no example has. Logistic regression by gradient descent, in a fixed order over hashed features: the
/// same examples always give the same model.
/// </summary>
/// <remarks>Its loops are optimized at once: all is learned before the runtime would have noticed that they run often.</remarks>
internal sealed class LikenessModel
{
    // Set like those of Learning, and the same for all.
    private const int Bits = 18;
    private const int Rounds = 5;

    /// <summary>The weights are those after so many of the last rounds, on average: the order of the examples then counts less.</summary>
    private const int RoundsKept = 3;
    private const float StepShrinks = 0.7f;
    private const float KindShare = 0.7f;
    private const float BiasShare = 0.3f;
    private const uint Mask = (1u << Bits) - 1;

    /// <summary>Weights of a feature stand side by side, one for each label, so that they are added up at once.</summary>
    private const int Width = 4;
    private const ulong Bias = 0xB1A5;
    private const ulong OfAnswer = 0xA175;

    private readonly int _labels;
    private readonly int[] _kinds;
    private readonly Learning _learning;
    private readonly float[] _weights = new float[Width << Bits];
    private readonly MeaningWeights _meanings;

    /// <summary>Learns.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="kinds">The kind of each topic.</param>
    /// <param name="labels">How many labels there are, at most four.</param>
    /// <param name="learning">How it learns.</param>
    public LikenessModel(IReadOnlyList<Example> examples, int[] kinds, int labels, Learning learning)
    {
        (_labels, _kinds, _learning) = (labels, kinds, learning);
        _meanings = new MeaningWeights(examples.Count == 0 ? 0 : examples[0].Meaning.Length, kinds);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        var step = learning.FirstStep;
        var (kept, keptMeanings) = (new float[_weights.Length], new float[_meanings.Values.Length]);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(examples[i], step, isTurned: learning.AreRelative && (i + round) % 2 == 1);
            }

            step *= StepShrinks;
            if (round >= Rounds - RoundsKept)
            {
                AddShare(_weights, kept);
                AddShare(_meanings.Values, keptMeanings);
            }
        }

        kept.CopyTo(_weights, 0);
        keptMeanings.CopyTo(_meanings.Values, 0);
    }

    /// <summary>How likely each label is for a text.</summary>
    /// <param name="features">The text's features.</param>
    /// <param name="meaning">Where its words stand among all words.</param>
    /// <param name="topic">The number of the topic asked about, or <see cref="Example.AnyTopic"/>.</param>
    /// <param name="isTurned">Whether the question asked for the opposite, so that a yes says that the thing is not there.</param>
    /// <param name="chances">Receives a share of 1 for each label.</param>
    public void Read(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, int topic, bool isTurned, Span<float> chances)
    {
        Span<Input> inputs = stackalloc Input[Inputs(features.Length)];
        Chances(inputs[..Fill(features, topic, inputs)], Answers(features.Length), meaning, topic, isTurned, chances);
    }

    private static int Inputs(int features) => 4 * features + 2;

    private static void AddShare(float[] weights, float[] kept)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            kept[i] += weights[i] / RoundsKept;
        }
    }

    /// <summary>How many inputs, the first of all, tell of yes and no.</summary>
    private int Answers(int features) => _learning.AreRelative ? features : 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(in Example example, float step, bool isTurned)
    {
        Span<Input> inputs = stackalloc Input[Inputs(example.Features.Length)];
        Span<float> chances = stackalloc float[_labels];
        inputs = inputs[..Fill(example.Features, example.Topic, inputs)];
        var answers = Answers(example.Features.Length);
        Chances(inputs, answers, example.Meaning, example.Topic, isTurned, chances);
        Span<float> changes = stackalloc float[Width];
        changes.Clear();
        var right = isTurned && example.IsAnswer && example.Label < 2 ? 1 - example.Label : example.Label;
        for (var label = 0; label < _labels; label++)
        {
            changes[label] = step * example.Weight * ((label == right ? 1 : 0) - chances[label]);
        }

        var change = Vector128.Create<float>(changes);
        Change(inputs[..answers], isTurned ? Turn(change) : change);
        Change(inputs[answers..], change);
        _meanings.Change(example.Meaning, example.Topic, change * _learning.MeaningShare);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(ReadOnlySpan<Input> inputs, Vector128<float> change)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var input in inputs)
        {
            (Vector128.LoadUnsafe(ref weights, input.At) + (change * input.Value)).StoreUnsafe(ref weights, input.At);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Fill(ReadOnlySpan<ulong> features, int topic, Span<Input> inputs)
    {
        var (length, pair) = (0f, _learning.PairShare);
        foreach (var feature in features)
        {
            length += Features.IsPair(feature) ? pair * pair : 1;
        }

        var (count, scale) = (0, 1 / MathF.Sqrt(Math.Max(1, length)));
        foreach (var feature in features[..Answers(features.Length)])
        {
            inputs[count++] = new Input(At(feature * 41 + OfAnswer), Features.IsPair(feature) ? pair * scale : scale);
        }

        foreach (var feature in features)
        {
            var value = Features.IsPair(feature) ? pair * scale : scale;
            inputs[count++] = new Input(At(feature), value);
            if (topic != Example.AnyTopic)
            {
                inputs[count++] = new Input(At(feature * 31 + OfTopic(topic)), _learning.TopicShare * value);
                inputs[count++] = new Input(At(feature * 37 + OfKind(_kinds[topic])), KindShare * value);
            }
        }

        inputs[count++] = new Input(At(Bias), BiasShare);
        if (topic != Example.AnyTopic)
        {
            inputs[count++] = new Input(At(Bias + OfTopic(topic)), BiasShare);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Chances(ReadOnlySpan<Input> inputs, int answers, ReadOnlySpan<float> meaning, int topic, bool isTurned, Span<float> chances)
    {
        var answer = Sum(inputs[..answers]);
        var sums = Sum(inputs[answers..]) + (isTurned ? Turn(answer) : answer) + (_meanings.Sum(meaning, topic) * _learning.MeaningShare);
        Span<float> all = stackalloc float[Width];
        sums.CopyTo(all);
        all[..chances.Length].CopyTo(chances);
        var (most, sum) = (chances[0], 0f);
        foreach (var value in chances)
        {
            most = Math.Max(most, value);
        }

        foreach (ref var value in chances)
        {
            sum += value = MathF.Exp(value - most);
        }

        foreach (ref var value in chances)
        {
            value /= sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector128<float> Sum(ReadOnlySpan<Input> inputs)
    {
        var sums = Vector128<float>.Zero;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var input in inputs)
        {
            sums += Vector128.LoadUnsafe(ref weights, input.At) * input.Value;
        }

        return sums;
    }

    /// <summary>The first two labels change places.</summary>
    private static Vector128<float> Turn(Vector128<float> values) => Vector128.Shuffle(values, Vector128.Create(1, 0, 2, 3));

    private static ulong OfTopic(int topic) => 1_000_003UL * (ulong)(topic + 100);

    private static ulong OfKind(int kind) => 7_000_003UL * (ulong)(kind + 1000);

    /// <summary>Where the weights of a feature begin; always within the array.</summary>
    private static nuint At(ulong key)
    {
        key ^= key >> 31;
        key *= 0x9E3779B97F4A7C15;
        key ^= key >> 29;
        key *= 0xBF58476D1CE4E5B9;
        return (nuint)((key ^ (key >> 32)) & Mask) * Width;
    }

    private readonly record struct Input(nuint At, float Value);
}
