namespace TwitchBot.Language.Findings;

/// <summary>What a reader of one text notes of the word classes it meets; a vocabulary has hundreds of them, and most messages few of their words.</summary>
/// <param name="classes">How many classes there are.</param>
internal sealed class ClassNotes(int classes)
{
    private static readonly (int At, int Length) Nowhere = (-1, 0);

    private readonly (int At, int Length)[] _seen = Enumerable.Repeat(Nowhere, classes).ToArray();
    private readonly List<int> _touched = [];

    /// <summary>Where each class was seen last; at -1 where it wasn't.</summary>
    public ReadOnlySpan<(int At, int Length)> Seen => _seen;

    /// <summary>The classes found at one place.</summary>
    public List<(int Class, int Length)> Found { get; } = [];

    /// <summary>The classes seen that have a family, in order.</summary>
    public List<(WordFamily Family, int Class, int At, int Length)> Relatives { get; } = [];

    /// <summary>Notes where a class is seen.</summary>
    public void See(int seen, int at, int length)
    {
        if (_seen[seen].At < 0)
        {
            _touched.Add(seen);
        }

        _seen[seen] = (at, length);
    }

    /// <summary>Forgets all of it.</summary>
    public void Clear()
    {
        foreach (var seen in _touched)
        {
            _seen[seen] = Nowhere;
        }

        _touched.Clear();
        Found.Clear();
        Relatives.Clear();
    }
}
