using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Where phrases of concepts stand in a text, noted from left to right; asked in time that doesn't grow with the text.</summary>
internal sealed class ConceptPlaces
{
    /// <summary>No phrase has more words.</summary>
    private const int Longest = 20;

    private readonly List<(Concept Concept, int First, int Last)> _places = [];

    /// <summary>Notes a phrase; none noted before may start after it.</summary>
    public void Add(Concept concept, int first, int last) => _places.Add((concept, first, last));

    /// <summary>Whether a phrase of the concept covers these tokens.</summary>
    public bool Cover(Concept concept, int first, int last)
    {
        for (var i = After(first) - 1; i >= 0 && _places[i].First > first - Longest; i--)
        {
            if (_places[i].Concept == concept && _places[i].Last >= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many start at a token or before it.</summary>
    private int After(int token)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].First <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
