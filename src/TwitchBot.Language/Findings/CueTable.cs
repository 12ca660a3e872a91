using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Findings;

/// <summary>Where a message holds words that turn the meaning of others.</summary>
internal sealed class CueTable
{
    private readonly PhraseTable<Cue> _phrases = new();

    public CueTable(WordingBook wording)
    {
        Add(wording, "negation", Cue.Negation);
        Add(wording, "not-negation", Cue.NotNegation);
        Add(wording, "exception", Cue.Exception);
        Add(wording, "picks", Cue.Picks);
        Add(wording, "contrast", Cue.Contrast);
        Add(wording, "turn", Cue.Turn);
        Add(wording, "ongoing", Cue.Ongoing);
        Add(wording, "finished", Cue.Finished);
        Add(wording, "restart", Cue.Restart);
        Add(wording, "absent-after", Cue.AbsentAfter);
        Add(wording, "gone-after", Cue.GoneAfter);
        Add(wording, "denied", Cue.Denied);
        Add(wording, "affirmed", Cue.Affirmed);
        Add(wording, "others", Cue.SomebodyElse);
        Add(wording, "others-children", Cue.OthersChild);
        Add(wording, "anew", Cue.Anew);
        Add(wording, "imagined", Cue.Imagined);
        Add(wording, "animals", Cue.Animal);
        Add(wording, "awake", Cue.Awake);
        Add(wording, "happening", Cue.Happening);
        Add(wording, "third-person", Cue.ThirdPerson);
        Add(wording, "reports", Cue.Reports);
        Add(wording, "self", Cue.Self);
        Add(wording, "past", Cue.Past);
        Add(wording, "present", Cue.Present);
        Add(wording, "modal", Cue.Modal);
        Add(wording, "hedge", Cue.Hedge);
        Add(wording, "doubt", Cue.Doubt);
        Add(wording, "fear", Cue.Fear);
        Add(wording, "normal-asked", Cue.AsksAboutOwnState);
        Add(wording, "aside", Cue.Aside);
        Add(wording, "supposing", Cue.Supposes);
        Add(wording, "answer-no", Cue.AnswerNo);
        Add(wording, "whole", Cue.Whole);
        Add(wording, "not", Cue.Not);
        Add(wording, "joins", Cue.Joins);
        Add(wording, "year-introduction", Cue.YearIntroduction);
        Add(wording, "article", Cue.Article);
        Add(wording, "state-verb", Cue.StateVerb);
        Add(wording, "question-start", Cue.QuestionStart);
        Add(wording, "question-verb", Cue.QuestionVerb);
        Add(wording, "question-subject", Cue.QuestionSubject);
    }

    public IEnumerable<string> Stems() => _phrases.Stems();

    /// <summary>For each token, the cues whose phrase it starts, and how far the longest reaches.</summary>
    public CueMap Map(Token[] tokens)
    {
        var at = new Cue[tokens.Length];
        var length = new byte[tokens.Length];
        List<(Cue Cue, int Length)>? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_phrases.MayStart(tokens, i))
            {
                continue;
            }

            found ??= [];
            found.Clear();
            _phrases.All(tokens, i, found);
            foreach (var (cue, words) in found)
            {
                // A longer phrase takes the place of its own beginning, except where both mean a person.
                if (words == length[i] || length[i] == 0)
                {
                    at[i] |= cue;
                    length[i] = (byte)words;
                }
            }
        }

        return new CueMap(at, length);
    }

    private void Add(WordingBook wording, string name, Cue cue)
    {
        foreach (var phrase in wording.Cues.GetValueOrDefault(name, []))
        {
            _phrases.Add(phrase, cue);
        }
    }
}
