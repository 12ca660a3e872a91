using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Learns from questions, and a little from their answers, which topic a question is about: logistic regression over all topics at once, by gradient
/// descent in a fixed order, so that the same examples always give the same model.
/// </summary>
/// <remarks>Its loops are optimized at once: all is learned before the runtime would have noticed that they run often.</remarks>
internal sealed class QuestionTopics
{
    // Set by reading held-out questions of the bank, and flat around these values.
    private const int Rounds = 8;
    private const float FirstStep = 4;
    private const float StepShrinks = 0.75f;
    private const float PairShare = 0.6f;
    private const float MeaningShare = 1.5f;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly int _topics;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _meanings;

    /// <summary>Learns.</summary>
    /// <param name="examples">Questions, and answers of a small weight.</param>
    /// <param name="topics">How many topics there are.</param>
    public QuestionTopics(IReadOnlyList<Example> examples, int topics)
    {
        _topics = topics;
        _stride = (topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var inputs = examples.Select(example => Inputs(example.Features, add: true)).ToArray();
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
    }

    /// <summary>How likely each topic is.</summary>
    /// <param name="features">The question's features.</param>
    /// <param name="meaning">Where its words stand among all words.</param>
    /// <param name="chances">Receives a share of 1 for each topic.</param>
    public void Read(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, Span<float> chances)
    {
        Span<float> sums = stackalloc float[_stride];
        Chances(Inputs(features, add: false), meaning, sums);
        sums[.._topics].CopyTo(chances);
    }

    private (int Row, float Value)[] Inputs(ReadOnlySpan<ulong> features, bool add)
    {
        var inputs = new List<(int Row, float Value)>(features.Length);
        var square = 0f;
        foreach (var feature in features)
        {
            var value = Features.IsPair(feature) ? PairShare : 1;
            square += value * value;
            if (add)
            {
                _rows.TryAdd(feature, _rows.Count);
            }

            if (_rows.TryGetValue(feature, out var row))
            {
                inputs.Add((row, value));
            }
        }

        var scale = 1 / MathF.Sqrt(Math.Max(1, square));
        return [.. inputs.Select(input => (input.Row, input.Value * scale))];
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
    private void Chances((int Row, float Value)[] inputs, ReadOnlySpan<float> meaning, Span<float> sums)
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
