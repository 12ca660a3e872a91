using System.Runtime.InteropServices;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for the names of choices among the words of an answer.</summary>
internal static class ChoiceSearch
{
    /// <summary>
    /// The best match of each choice, no word used twice, in the order of the answer. An answer that is a name, letter for
    /// letter, is that choice and no other.
    /// </summary>
    public static List<ChoiceMatch> Find(string utterance, List<ChoiceName> names, FindValuesOptions options)
    {
        foreach (var name in names)
        {
            if (name.Text.Equals(utterance, StringComparison.OrdinalIgnoreCase))
                return [new ChoiceMatch(name, 0, utterance.Length - 1, 1)];
        }

        var words = ChoiceWord.Split(utterance);
        var candidates = Candidates(words, names, options);
        var found = new List<ChoiceMatch>();
        var taken = new bool[words.Count];
        foreach (var candidate in candidates)
        {
            var span = taken.AsSpan(candidate.Start, candidate.End - candidate.Start + 1);
            if (span.Contains(true) || IsFound(found, candidate.Name.Index))
                continue;
            span.Fill(true);
            found.Add(candidate with { Start = words[candidate.Start].Start, End = words[candidate.End].End });
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    // Best fit first; of equal fits the longer name, so that "dark red" wins over "red"; then the order of the list.
    private static IEnumerable<ChoiceMatch> Candidates(List<ChoiceWord> words, List<ChoiceName> names, FindValuesOptions options)
    {
        var candidates = new List<ChoiceMatch>();
        foreach (var name in names)
        {
            var nameWords = ChoiceWord.Split(name.Text);
            var from = 0;
            while (from < words.Count && Match(words, name, nameWords, from, options) is { } match)
            {
                candidates.Add(match);
                from = match.End + 1;
            }
        }

        return candidates.Count < 2
            ? candidates
            : candidates.OrderByDescending(static match => match.Score).ThenByDescending(static match => match.Name.Text.Length);
    }

    private static ChoiceMatch? Match(
        List<ChoiceWord> words, ChoiceName name, List<ChoiceWord> nameWords, int from, FindValuesOptions options)
    {
        var (matched, deviation, start, end) = (0, 0, -1, -1);
        foreach (var nameWord in nameWords)
        {
            var position = IndexOf(words, nameWord, from);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > (options.MaxTokenDistance ?? 2))
                continue;

            matched++;
            deviation += distance;
            start = start < 0 ? position : start;
            end = position;
            from = position + 1;
        }

        if (matched == 0 || (matched < nameWords.Count && !options.AllowPartialMatches))
            return null;
        var completeness = (float)matched / nameWords.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new ChoiceMatch(name, start, end, completeness * accuracy);
    }

    private static int IndexOf(List<ChoiceWord> words, ChoiceWord word, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i].Same(word))
                return i;
        }

        return -1;
    }

    private static bool IsFound(List<ChoiceMatch> found, int index)
    {
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(found))
        {
            if (match.Name.Index == index)
                return true;
        }

        return false;
    }
}
