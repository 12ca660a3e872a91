using System.Numerics;
using System.Runtime.InteropServices;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Learns from questions, and a little from their answers, which topic a question is about: logistic regression over all topics at once, by gradient
/// descent in a fixed order, so that the same examples always give the same model.
/// </summary>
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
        foreach (var example in examples)
        {
            foreach (var feature in example.Features)
            {
                _rows.TryAdd(feature, _rows.Count);
            }
        }

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
                Learn(examples[i], step);
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
        Chances(features, meaning, sums);
        sums[.._topics].CopyTo(chances);
    }

    private void Learn(in Example example, float step)
    {
        Span<float> changes = stackalloc float[_stride];
        Chances(example.Features, example.Meaning, changes);
        for (var topic = 0; topic < _topics; topic++)
        {
            changes[topic] = step * example.Weight * ((topic == example.Topic ? 1 : 0) - changes[topic]);
        }

        var scale = Scale(example.Features);
        foreach (var feature in example.Features)
        {
            AddTo(Row(_weights, _rows[feature]), changes, Value(feature) * scale);
        }

        for (var i = 0; i < example.Meaning.Length; i++)
        {
            AddTo(Row(_meanings, i), changes, example.Meaning[i] * MeaningShare);
        }
    }

    private void Chances(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, Span<float> sums)
    {
        sums.Clear();
        var scale = Scale(features);
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row))
            {
                AddTo(sums, Row(_weights, row), Value(feature) * scale);
            }
        }

        for (var i = 0; i < meaning.Length; i++)
        {
            AddTo(sums, Row(_meanings, i), meaning[i] * MeaningShare);
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

    private static float Value(ulong feature) => Features.IsPair(feature) ? PairShare : 1;

    private static float Scale(ReadOnlySpan<ulong> features)
    {
        var square = 0f;
        foreach (var feature in features)
        {
            square += Value(feature) * Value(feature);
        }

        return 1 / MathF.Sqrt(Math.Max(1, square));
    }

    private Span<float> Row(float[] weights, int row) => weights.AsSpan(row * _stride, _stride);

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
