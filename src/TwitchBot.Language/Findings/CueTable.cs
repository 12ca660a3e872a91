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
        Add(wording, "contrast", Cue.Contrast);
        Add(wording, "absent-after", Cue.AbsentAfter);
        Add(wording, "others", Cue.SomebodyElse);
        Add(wording, "reports", Cue.Reports);
        Add(wording, "self", Cue.Self);
        Add(wording, "past", Cue.Past);
        Add(wording, "modal", Cue.Modal);
        Add(wording, "fear", Cue.Fear);
        Add(wording, "normal-asked", Cue.AsksAboutOwnState);
        Add(wording, "question-start", Cue.QuestionStart);
    }

    public IEnumerable<string> Stems() => _phrases.Stems();

    /// <summary>For each token, the cues whose phrase it starts, and how far the longest reaches.</summary>
    public CueMap Map(Token[] tokens)
    {
        var at = new Cue[tokens.Length];
        var length = new int[tokens.Length];
        var found = new List<Cue>();
        for (var i = 0; i < tokens.Length; i++)
        {
            found.Clear();
            length[i] = _phrases.Longest(tokens, i, found);
            foreach (var cue in found)
            {
                at[i] |= cue;
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
