namespace TwitchBot.Knowledge.Ranking;

/// <summary>For each term, the texts it stands in and how much it counts there.</summary>
internal sealed class Postings
{
    private readonly (int Text, float Weight)[][] _byTerm;

    /// <summary>Builds it from the weighted terms of each text.</summary>
    public Postings(int terms, IReadOnlyList<IReadOnlyDictionary<int, float>> texts)
    {
        var lists = new List<(int, float)>?[terms];
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var (term, weight) in texts[text])
            {
                (lists[term] ??= []).Add((text, weight));
            }
        }

        _byTerm = Array.ConvertAll(lists, list => list?.ToArray() ?? []);
        Texts = texts.Count;
    }

    /// <summary>How many texts there are.</summary>
    public int Texts { get; }

    /// <summary>In how many texts a term stands.</summary>
    public int Frequency(int term) => _byTerm[term].Length;

    /// <summary>Adds a term's weight to each text it stands in.</summary>
    public void Add(int term, float factor, Span<float> sums)
    {
        foreach (var (text, weight) in _byTerm[term])
        {
            sums[text] += factor * weight;
        }
    }
}
