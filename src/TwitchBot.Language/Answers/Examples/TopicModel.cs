using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Learns which topic a text is about: a question, an answer or a sentence of a story, whatever it says of it. Logistic regression over all topics
/// at once, by gradient descent in a fixed order, so that the same examples always give the same model.
/// </summary>
/// <remarks>Its loops are optimized at once: all is learned before the runtime would have noticed that they run often.</remarks>
internal sealed class TopicModel
{
    // Set by reading held-out lines of the bank, and flat around these values.
    private const int Rounds = 8;
    private const float FirstStep = 4;
    private const float StepShrinks = 0.75f;
    private const float PairShare = 0.6f;
    private const float MeaningShare = 1.5f;

    /// <summary>Rarer features tell next to nothing, and would be most of the model.</summary>
    private const int LeastSeen = 5;

    private readonly Dictionary<ulong, int> _rows;
    private readonly int _topics;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _meanings;

    /// <summary>Learns.</summary>
    /// <param name="examples">The examples; the topic of one that is about none is <paramref name="topics"/> less 1.</param>
    /// <param name="topics">How many topics there are, with the one for none.</param>
    public TopicModel(IReadOnlyList<Example> examples, int topics)
    {
        (_topics, _stride, _rows) = (topics, StrideOf(topics), Often(examples));
        var inputs = examples.Select(example => Inputs(example.Features)).ToArray();
        _weights = new float[_rows.Count * _stride];
        _meanings = new float[(examples.Count == 0 ? 0 : examples[0].Meaning.Length) * _stride];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        var step = FirstStep;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(inputs[i], examples[i].Meaning, examples[i].Topic, step * examples[i].Weight);
            }

            step *= StepShrinks;
        }

        Weights.Round(_weights);
        Weights.Round(_meanings);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public TopicModel(BinaryReader reader, int topics)
    {
        (_topics, _stride) = (topics, StrideOf(topics));
        var count = reader.ReadInt32();
        _rows = new Dictionary<ulong, int>(count);
        for (var row = 0; row < count; row++)
        {
            _rows.Add(reader.ReadUInt64(), row);
        }

        _weights = Weights.Read(reader);
        _meanings = Weights.Read(reader);
    }

    /// <summary>Writes all that was learned.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_rows.Count);
        foreach (var feature in _rows.OrderBy(row => row.Value).Select(row => row.Key))
        {
            writer.Write(feature);
        }

        Weights.Write(writer, _weights);
        Weights.Write(writer, _meanings);
    }

    /// <summary>How likely each topic is.</summary>
    /// <param name="features">The text's features.</param>
    /// <param name="meaning">Where its words stand among all words.</param>
    /// <param name="chances">Receives a share of 1 for each topic, the last for none.</param>
    public void Read(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, Span<float> chances)
    {
        Span<float> sums = stackalloc float[_stride];
        Span<(int Row, float Value)> inputs = stackalloc (int, float)[features.Length];
        Chances(inputs[..Fill(features, inputs)], meaning, sums);
        sums[.._topics].CopyTo(chances);
    }

    private static int StrideOf(int topics) => (topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    private static Dictionary<ulong, int> Often(IReadOnlyList<Example> examples)
    {
        var seen = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            foreach (var feature in example.Features)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out _)++;
            }
        }

        return seen.Where(feature => feature.Value >= LeastSeen).Select((feature, row) => (feature.Key, row)).ToDictionary(pair => pair.Key, pair => pair.row);
    }

    private (int Row, float Value)[] Inputs(ulong[] features)
    {
        Span<(int Row, float Value)> inputs = stackalloc (int, float)[features.Length];
        return inputs[..Fill(features, inputs)].ToArray();
    }

    private int Fill(ReadOnlySpan<ulong> features, Span<(int Row, float Value)> inputs)
    {
        var (count, square) = (0, 0f);
        foreach (var feature in features)
        {
            var value = Features.IsPair(feature) ? PairShare : 1;
            square += value * value;
            if (_rows.TryGetValue(feature, out var row))
            {
                inputs[count++] = (row, value);
            }
        }

        var scale = 1 / MathF.Sqrt(Math.Max(1, square));
        foreach (ref var input in inputs[..count])
        {
            input.Value *= scale;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn((int Row, float Value)[] inputs, float[] meaning, int right, float step)
    {
        Span<float> changes = stackalloc float[_stride];
        Chances(inputs, meaning, changes);
        for (var topic = 0; topic < _topics; topic++)
        {
            changes[topic] = step * ((topic == right ? 1 : 0) - changes[topic]);
        }

        foreach (var (row, value) in inputs)
        {
            AddTo(_weights.AsSpan(row * _stride, _stride), changes, value);
        }

        for (var i = 0; i < meaning.Length; i++)
        {
            AddTo(_meanings.AsSpan(i * _stride, _stride), changes, meaning[i] * MeaningShare);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Chances(ReadOnlySpan<(int Row, float Value)> inputs, ReadOnlySpan<float> meaning, Span<float> sums)
    {
        sums.Clear();
        foreach (var (row, value) in inputs)
        {
            AddTo(sums, _weights.AsSpan(row * _stride, _stride), value);
        }

        for (var i = 0; i < meaning.Length; i++)
        {
            AddTo(sums, _meanings.AsSpan(i * _stride, _stride), meaning[i] * MeaningShare);
        }

        var most = float.NegativeInfinity;
        foreach (var sum in sums[.._topics])
        {
            most = Math.Max(most, sum);
        }

        var all = 0f;
        foreach (ref var sum in sums[.._topics])
        {
            all += sum = MathF.Exp(sum - most);
        }

        foreach (ref var sum in sums[.._topics])
        {
            sum /= all;
        }

        sums[_topics..].Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(Span<float> sums, ReadOnlySpan<float> values, float share)
    {
        var into = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var from = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] += from[i] * share;
        }
    }
}
