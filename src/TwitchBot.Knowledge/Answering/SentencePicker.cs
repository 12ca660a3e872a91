using TwitchBot.Content.Articles;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>Picks the sentences of a section that answer a question: its opening, those to the point, and the one that says when to be careful.</summary>
internal sealed class SentencePicker
{
    /// <summary>How many sentences an answer has at most.</summary>
    public const int Most = 4;

    private readonly int[][][] _terms;
    private readonly SectionRanking _ranking;
    private readonly HashSet<int> _cautions;

    public SentencePicker(IReadOnlyList<Section> sections, Terms terms, SectionRanking ranking)
    {
        _ranking = ranking;
        _cautions = [terms.Concept("see-doctor"), terms.Concept("emergency-care")];
        _terms = [.. sections.Select(section => section.Sentences.Select(sentence => Read(sentence, terms)).ToArray())];
    }

    /// <summary>The indexes of the sentences, in reading order.</summary>
    public List<int> Pick(int section, QuestionPart part, int most = Most)
    {
        var sentences = _terms[section];
        var picked = new List<int>(most);
        if (sentences.Length <= most)
        {
            picked.AddRange(Enumerable.Range(0, sentences.Length));
            return picked;
        }

        picked.Add(0);
        if (Array.FindLastIndex(sentences, terms => Array.Exists(terms, _cautions.Contains)) is > 0 and var caution)
        {
            picked.Add(caution);
        }

        while (picked.Count < most)
        {
            picked.Add(Next(sentences, picked, part));
        }

        picked.Sort();
        return picked;
    }

    /// <summary>The sentence of a section that says most of what is asked and is not said yet; -1 where none says any of it.</summary>
    public int Adding(int section, QuestionPart part, int said, List<int> picked)
    {
        var (best, most) = (-1, 0f);
        for (var i = 0; i < _terms[section].Length; i++)
        {
            var adds = 0f;
            foreach (var term in part.Terms)
            {
                adds += _ranking.IsContent(term) && Has(_terms[section][i], term) && !IsSaid(said, picked, term) ? _ranking.Rarity(term) : 0;
            }

            if (adds > most)
            {
                (best, most) = (i, adds);
            }
        }

        return best;
    }

    private bool IsSaid(int section, List<int> picked, int term) => picked.Exists(i => Has(_terms[section][i], term));

    private int Next(int[][] sentences, List<int> picked, QuestionPart part)
    {
        var (best, most) = (-1, -1f);
        for (var i = 0; i < sentences.Length; i++)
        {
            if (picked.Contains(i))
            {
                continue;
            }

            var fit = 0f;
            foreach (var term in part.Terms)
            {
                fit += _ranking.IsContent(term) && Has(sentences[i], term) ? _ranking.Rarity(term) : 0;
            }

            foreach (var term in part.Context)
            {
                fit += Has(sentences[i], term) ? _ranking.Rarity(term) * Weights.OfContext : 0;
            }

            if (fit > most)
            {
                (best, most) = (i, fit);
            }
        }

        return best;
    }

    private static bool Has(int[] sentence, int term) => Array.IndexOf(sentence, term) >= 0;

    private static int[] Read(string sentence, Terms terms)
    {
        var found = new List<int>();
        terms.Read(terms.Split(sentence), found);
        return [.. found];
    }
}
