using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Where phrases of concepts stand in a text; asked in time that doesn't grow with the text.</summary>
internal sealed class ConceptPlaces
{
    /// <summary>No phrase has more words.</summary>
    private const int Longest = 20;

    private List<(Concept Concept, int First, int Last)>? _places;

    /// <summary>No places.</summary>
    public static ConceptPlaces None { get; } = new();

    /// <summary>Notes a phrase; where those noted before may start after it, they must be sorted before they are asked.</summary>
    public void Add(Concept concept, int first, int last) => (_places ??= []).Add((concept, first, last));

    /// <summary>Puts the phrases in the order of the text.</summary>
    public void Sort() => _places?.Sort(static (a, b) => a.First.CompareTo(b.First));

    /// <summary>Whether a phrase of the concept covers these tokens.</summary>
    public bool Cover(Concept concept, int first, int last)
    {
        if (_places is null)
        {
            return false;
        }

        for (var i = After(_places, first) - 1; i >= 0 && _places[i].First > first - Longest; i--)
        {
            if (_places[i].Concept == concept && _places[i].Last >= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many start at a token or before it.</summary>
    private static int After(List<(Concept Concept, int First, int Last)> places, int token)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].First <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
