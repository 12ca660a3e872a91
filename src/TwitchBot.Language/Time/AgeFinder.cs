using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language.Time;

/// <summary>Finds the ages told in a message, and takes out the lengths that were read from them.</summary>
internal sealed class AgeFinder(AgeReader ages, TwitchWords subjects)
{
    /// <summary>A moment so few tokens after an age is a birthday: "I turned 70 there in January".</summary>
    private const int Birthday = 3;

    /// <summary>The ages told; a length read from one ("30s" of "my 30s") is taken out.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="mentions">The lengths in it, in order, none overlapping.</param>
    /// <param name="concepts">The concepts it mentions, in the order in which they are decided.</param>
    /// <param name="isStory">Whether nothing was asked.</param>
    public Ages Find(Token[] tokens, List<TimeMention> mentions, IReadOnlyList<Mention> concepts, bool isStory)
    {
        double? now = null, then = null;
        TextSpan? span = null;
        bool[]? taken = null;
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (ages.Read(tokens, i) is not { } age)
            {
                continue;
            }

            while (next < mentions.Count && mentions[next].Last < age.First)
            {
                next++;
            }

            if (next < mentions.Count && taken?[next] != true && mentions[next] is { IsVague: true } vague && vague.First <= age.First && vague.Last >= age.Last)
            {
                continue;
            }

            for (var m = next; m < mentions.Count && mentions[m].First - age.Last <= Birthday; m++)
            {
                if (mentions[m].First <= age.Last || mentions[m].IsMoment)
                {
                    (taken ??= new bool[mentions.Count])[m] = true;
                }
            }

            span = age.IsPast || now is not null ? span : new TextSpan(tokens[age.First].Start, tokens[age.Last].End);
            now = age.IsPast ? now : now ?? age.Years;
            then ??= age.IsPast && !IsOfAnotherThing(tokens, age.First, concepts)
                && !(isStory && TimesOfOtherThings.IsOfAnotherThing(tokens, (age.First, age.Last), subjects)) ? age.Years : null;
            i = age.Last;
        }

        if (taken is not null)
        {
            var at = 0;
            mentions.RemoveAll(_ => taken[at++]);
        }

        return new Ages(now ?? (then is null ? null : ages.Now(tokens)), then, span);
    }

    /// <summary>"I had a seizure when I was 5": the age then is of what else its part of the sentence names.</summary>
    private static bool IsOfAnotherThing(Token[] tokens, int age, IReadOnlyList<Mention> concepts)
    {
        var (first, last) = SentencePart.Around(tokens, (age, age));
        ConceptKind? named = null;
        for (var i = FirstDecidedFrom(concepts, first); i < concepts.Count && concepts[i].DecidedAt <= last; i++)
        {
            var mention = concepts[i];
            if (mention.First >= first && mention.Last <= last && mention.Concept.Kind is not (ConceptKind.Anatomy or ConceptKind.Trigger) && (named is null || mention.Last < age))
            {
                named = mention.Concept.Kind;
            }
        }

        return named is ConceptKind.RedFlag or ConceptKind.Background;
    }

    private static int FirstDecidedFrom(IReadOnlyList<Mention> concepts, int token)
    {
        var (low, high) = (0, concepts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = concepts[middle].DecidedAt < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
