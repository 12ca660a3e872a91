namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>
/// Words and what they mean, looked up without copying the word. Filled once, then only read. Its own code rather than a dictionary's
/// because it is compiled ahead of time with the rest, and a first answer waits for nothing.
/// </summary>
/// <typeparam name="T">What a word means.</typeparam>
/// <param name="comparison">Whether case matters.</param>
internal sealed class WordTable<T>(StringComparison comparison = StringComparison.OrdinalIgnoreCase)
{
    private const int FirstSize = 64;
    private (string Word, T Meaning)[] _slots = new (string, T)[FirstSize];
    private int _longest;
    private int _count;

    /// <summary>The words it holds, in no order.</summary>
    public IEnumerable<string> Words => _slots.Where(slot => slot.Word is not null).Select(slot => slot.Word);

    /// <summary>Adds words of one meaning, with spaces between them; a word known before takes it on.</summary>
    public void Add(string words, T meaning)
    {
        foreach (var word in words.Split(' '))
            this[word] = meaning;
    }

    public T this[string word]
    {
        set
        {
            if (_count * 2 >= _slots.Length)
                Grow();
            var slot = SlotOf(word);
            _count += _slots[slot].Word is null ? 1 : 0;
            _slots[slot] = (word, value);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out T meaning)
    {
        if (word.IsEmpty || word.Length > _longest)
        {
            meaning = default!;
            return false;
        }

        var slot = SlotOf(word);
        meaning = _slots[slot].Meaning;
        return _slots[slot].Word is not null;
    }

    // Where the word is, or would be; half of the slots are free.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mask = _slots.Length - 1;
        var slot = HashOf(word) & mask;
        while (_slots[slot].Word is { } other && !word.Equals(other, comparison))
            slot = (slot + 1) & mask;
        return slot;
    }

    // FNV-1a over letters with their case bit set.
    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261u;
        foreach (var c in word)
            hash = (hash ^ (c | 0x20u)) * 16_777_619u;
        return (int)(hash ^ (hash >> 15));
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (string, T)[old.Length * 2];
        foreach (var (word, meaning) in old)
        {
            if (word is not null)
                _slots[SlotOf(word)] = (word, meaning);
        }
    }
}
