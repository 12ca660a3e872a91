using TwitchBot.Content.Articles;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>Picks the sentences of a section that answer a question: its opening, those to the point, and the one that says when to be careful.</summary>
internal sealed class SentencePicker
{
    /// <summary>How many sentences an answer has at most.</summary>
    public const int Most = 4;

    /// <summary>What a shared word counts beside a shared term: "where does it start?" is answered by the sentence with "start".</summary>
    private const float OfWord = 0.3f;

    private readonly int[][][] _terms;
    private readonly int[][][] _words;
    private readonly float[] _rarityOfWord;
    private readonly SectionRanking _ranking;
    private readonly HashSet<int> _cautions;

    public SentencePicker(IReadOnlyList<Section> sections, Terms terms, SectionRanking ranking)
    {
        _ranking = ranking;
        _cautions = [terms.Concept("see-doctor"), terms.Concept("emergency-care")];
        var read = sections.Select(section => section.Sentences.Select(sentence => Read(sentence, terms)).ToArray()).ToArray();
        _terms = Array.ConvertAll(read, section => Array.ConvertAll(section, sentence => sentence.Terms));
        _words = Array.ConvertAll(read, section => Array.ConvertAll(section, sentence => sentence.Words));
        var frequency = new int[terms.WordCount];
        foreach (var word in _words.SelectMany(section => section).SelectMany(words => words))
        {
            frequency[word]++;
        }

        var sentences = _words.Sum(section => section.Length);
        _rarityOfWord = Array.ConvertAll(frequency, count => MathF.Log(sentences / (float)Math.Max(1, count)));
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
        if (Caution(section) is > 0 and var caution)
        {
            picked.Add(caution);
        }

        while (picked.Count < most)
        {
            picked.Add(Next(section, picked, part));
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

    /// <summary>
    /// The sentence of a section that may be the one asked for, where it is more to the point than one picked from another, which then
    /// makes room; -1 where it is not.
    /// </summary>
    public int Replacing(int section, QuestionPart part, int said, List<int> picked)
    {
        var adding = Next(section, [], part);
        var fit = Fit(section, adding, part);
        if (picked.Count < Most)
        {
            return fit > 0 ? adding : -1;
        }

        var caution = Caution(said);
        var (weakest, least) = (-1, fit);
        for (var i = 1; i < picked.Count; i++)
        {
            if (picked[i] != caution && Fit(said, picked[i], part) is var own && own < least)
            {
                (weakest, least) = (i, own);
            }
        }

        if (weakest < 0)
        {
            return -1;
        }

        picked.RemoveAt(weakest);
        return adding;
    }

    private int Caution(int section) => Array.FindLastIndex(_terms[section], terms => Array.Exists(terms, _cautions.Contains));

    private bool IsSaid(int section, List<int> picked, int term) => picked.Exists(i => Has(_terms[section][i], term));

    private int Next(int section, List<int> picked, QuestionPart part)
    {
        var (best, most) = (-1, -1f);
        for (var i = 0; i < _terms[section].Length; i++)
        {
            if (!picked.Contains(i) && Fit(section, i, part) is var fit && fit > most)
            {
                (best, most) = (i, fit);
            }
        }

        return best;
    }

    private float Fit(int section, int sentence, QuestionPart part)
    {
        var fit = 0f;
        foreach (var term in part.Terms)
        {
            fit += _ranking.IsContent(term) && Has(_terms[section][sentence], term) ? _ranking.Rarity(term) : 0;
        }

        foreach (var term in part.Context)
        {
            fit += Has(_terms[section][sentence], term) ? _ranking.Rarity(term) * Weights.OfContext : 0;
        }

        foreach (var word in part.Words)
        {
            fit += Has(_words[section][sentence], word) ? _rarityOfWord[word] * OfWord : 0;
        }

        return fit;
    }

    private static bool Has(int[] sentence, int term) => Array.IndexOf(sentence, term) >= 0;

    private static (int[] Terms, int[] Words) Read(string sentence, Terms terms)
    {
        var tokens = terms.Split(sentence);
        var (found, words) = (new List<int>(), new List<int>());
        terms.Read(tokens, found);
        terms.Words(tokens, words);
        return ([.. found], [.. words]);
    }
}
