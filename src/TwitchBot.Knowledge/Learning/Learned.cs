using System.Buffers;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Learning;

/// <summary>Weighs questions by what was learned from the reviewed ways to ask and near misses. Immutable once built.</summary>
internal sealed class Learned
{
    /// <summary>
    /// What the logarithm of a section's likelihood counts beside the fit of its words: the ratio of the two weights of a conditional
    /// logistic regression, fitted on the collected questions, each left out of the learning while it was scored.
    /// </summary>
    private const float PerLikelihood = 0.72f;

    /// <summary>So many of the likeliest sections join those found by their words.</summary>
    private const int Joining = 3;

    /// <summary>From this likeness to a curated question on, examples count less; put just as its author put it, the author's order holds.</summary>
    private const float AuthorBegins = 0.85f;

    /// <summary>Beyond this likeness a question has the terms and nearly all words of a curated one: no near miss counts against that.</summary>
    private const float SameWords = 1;

    /// <summary>What the likeness is higher at most: all words the same.</summary>
    private const float OfSameWords = 0.05f;

    /// <summary>From this likeness to a covered question on, a near miss counts less, and put in its very words not at all.</summary>
    private const float SameBegins = 0.85f;

    /// <summary>A section that much less likely than the first does not count.</summary>
    private const float Negligible = 12;

    private readonly Features _features;
    private readonly SectionEvidence _sections;
    private readonly CoverageEvidence _coverage;
    private readonly NearestExamples _covered;
    private readonly NearestExamples _notCovered;
    private readonly int[] _topics;

    /// <summary>Learns.</summary>
    /// <param name="content">The reviewed content.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="topics">For each section the topic that it answers best.</param>
    public Learned(BotContent content, IReadOnlyList<Section> sections, Terms terms, int[] topics)
    {
        _topics = topics;
        _features = new Features(terms, new Senses(content));
        var examples = Examples.Of(content, sections, _features);
        _sections = new SectionEvidence(_features.Count, sections.Count, examples);
        _coverage = new CoverageEvidence(_features.Count, examples);
        _covered = new NearestExamples(_features.Count, examples, example => example is { Sections.Length: > 0, Weight: 1 });
        _notCovered = new NearestExamples(_features.Count, examples, example => example.Sections.Length == 0);
    }

    /// <summary>What speaks for each section, and for the question being covered at all.</summary>
    /// <param name="tokens">The question's words.</param>
    /// <param name="part">What it was read as.</param>
    /// <param name="candidates">The sections found by their words: each gains by what speaks for it, the likeliest one joins, and they are sorted anew.</param>
    public Evidence Weigh(ReadOnlySpan<Token> tokens, QuestionPart part, List<Candidate> candidates)
    {
        Span<Feature> room = stackalloc Feature[Features.Most];
        var features = room[.._features.Read(tokens, part.Context, part.ContextShare, room)];
        var rented = ArrayPool<float>.Shared.Rent(_topics.Length);
        try
        {
            var sums = rented.AsSpan(0, _topics.Length);
            sums.Clear();
            _sections.Add(features, sums);
            var words = Math.Max(1, Words(tokens));
            var strange = _features.Strange(tokens);
            var (share, own) = Weigh(sums, candidates, part.Length / (float)words);
            return new Evidence(_coverage.Of(features), NearMiss(features) * own, share, strange, strange / (float)words);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    /// <summary>"Can stress cause it?" is covered in these words, however like it is to "can stress cause ulcers?", which is not.</summary>
    private float NearMiss(ReadOnlySpan<Feature> features)
    {
        var (covered, not) = (_covered.Nearest(features), _notCovered.Nearest(features));
        return not >= covered ? not : not * (1 - Math.Clamp((covered - SameBegins) / (1 - SameBegins), 0, 1));
    }

    /// <summary>Adds what speaks for each section to the fit of its words.</summary>
    /// <param name="sums">What speaks for each.</param>
    /// <param name="candidates">Those found by their words.</param>
    /// <param name="asked">The question's share of the words: a story that ends in "what is it?" is not put as the author put that.</param>
    /// <returns>The likelihood of the likeliest, and how far the question is from one that an author put, 0 to 1.</returns>
    private (float Share, float Own) Weigh(ReadOnlySpan<float> sums, List<Candidate> candidates, float asked)
    {
        Span<int> likeliest = stackalloc int[Math.Min(Joining, sums.Length)];
        Likeliest(sums, likeliest);
        var top = sums[likeliest[0]];
        var all = 0f;
        foreach (var sum in sums)
        {
            all += top - sum < Negligible ? MathF.Exp(sum - top) : 0;
        }

        var likeness = candidates.Count > 0 ? candidates[0].Likeness * MathF.Min(1, asked) : 0;
        foreach (var section in likeliest)
        {
            if (!Has(candidates, section))
            {
                candidates.Add(new Candidate(section, _topics[section], 0, 0));
            }
        }

        var share = 1 - Math.Clamp((likeness - AuthorBegins) / (1 - AuthorBegins), 0, 1);
        for (var i = 0; i < candidates.Count; i++)
        {
            var behind = Math.Min(Negligible, top - sums[candidates[i].Section]);
            candidates[i] = candidates[i] with { Score = candidates[i].Score - (share * PerLikelihood * behind) };
        }

        candidates.Sort((one, other) => other.Score.CompareTo(one.Score));
        return (1 / all, 1 - Math.Clamp((likeness - SameWords) / OfSameWords, 0, 1));
    }

    private static int Words(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
        }

        return words;
    }

    /// <summary>Fills in the sections that most speaks for, best first.</summary>
    private static void Likeliest(ReadOnlySpan<float> sums, Span<int> sections)
    {
        var count = 0;
        for (var section = 0; section < sums.Length; section++)
        {
            var at = count;
            while (at > 0 && sums[sections[at - 1]] < sums[section])
            {
                at--;
            }

            if (at == sections.Length)
            {
                continue;
            }

            count = Math.Min(count + 1, sections.Length);
            sections[at..(count - 1)].CopyTo(sections[(at + 1)..]);
            sections[at] = section;
        }
    }

    private static bool Has(List<Candidate> candidates, int section)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Section == section)
            {
                return true;
            }
        }

        return false;
    }
}
