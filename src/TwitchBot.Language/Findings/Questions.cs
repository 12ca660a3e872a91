using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Tells which sentences ask.</summary>
internal static class Questions
{
    private const int WholeStatement = 7;

    /// <summary>For each sentence, whether it asks.</summary>
    public static bool[] Find(Token[] tokens, Clauses clauses, CueMap cues, Mentions mentions)
    {
        var asks = new bool[clauses.Sentences.Count];
        var mention = 0;
        for (var i = 0; i < asks.Length; i++)
        {
            var (first, last) = clauses.Sentences[i];
            while (mention < mentions.All.Count && mentions.All[mention].First <= first)
            {
                mention++;
            }

            var opensWithThing = mention < mentions.All.Count && mentions.All[mention] is var thing && thing.First == first + 1
                && (thing.Concept.Kind is not (ConceptKind.RedFlag or ConceptKind.Symptom) || cues.Has(first, Cue.StateVerb));
            asks[i] = tokens[last].Word == "?"
                || (cues.Has(first, Cue.QuestionStart) && last > first + 1)
                || (cues.Has(first, Cue.QuestionVerb) && last > first + 1 && (cues.Has(first + 1, Cue.QuestionSubject) || opensWithThing));
        }

        return asks;
    }

    /// <summary>Whether a sentence only ends like a question: "i might be slurring a bit??" and "it went from nose to jaw in like two hours???" tell.</summary>
    public static bool TellsOwnState(Token[] tokens, (int First, int Last) sentence, CueMap cues)
    {
        if (!(cues.Has(sentence.First, Cue.Self) || IsExclaimed(tokens, sentence)) || cues.Any(sentence.First, sentence.Last, Cue.QuestionStart | Cue.AsksAboutOwnState))
        {
            return false;
        }

        for (var i = sentence.First + 1; i < sentence.Last; i++)
        {
            if (cues.Has(i, Cue.QuestionVerb) && cues.Has(i + 1, Cue.QuestionSubject))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A whole statement before more than one mark.</summary>
    private static bool IsExclaimed(Token[] tokens, (int First, int Last) sentence) =>
        sentence.Last - sentence.First >= WholeStatement && sentence.Last + 1 < tokens.Length
        && tokens[sentence.Last].Word == "?" && tokens[sentence.Last + 1].Word == "?";
}
