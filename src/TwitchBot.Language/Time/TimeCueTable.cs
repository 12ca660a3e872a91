using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Finds the words that say what a length of time is about.</summary>
internal sealed class TimeCueTable
{
    private readonly PhraseTable<TimeCue> _phrases = new();

    public TimeCueTable(TimeWords words)
    {
        (string Name, TimeCue Cue)[] names =
        [
            ("onset-before", TimeCue.OnsetBefore), ("onset-after", TimeCue.OnsetAfter),
            ("episode-before", TimeCue.EpisodeBefore), ("episode-after", TimeCue.EpisodeAfter),
            ("other-before", TimeCue.OtherBefore), ("other-after", TimeCue.OtherAfter),
            ("age-before", TimeCue.AgeBefore), ("age-after", TimeCue.AgeAfter),
            ("more-before", TimeCue.MoreBefore), ("more-after", TimeCue.MoreAfter),
            ("less-before", TimeCue.LessBefore), ("less-after", TimeCue.LessAfter),
            ("range", TimeCue.Range), ("correction", TimeCue.Correction), ("rejected", TimeCue.Rejected),
            ("wide-range", TimeCue.WideRange), ("close", TimeCue.Close), ("for", TimeCue.For), ("break", TimeCue.Break),
            ("often", TimeCue.Often), ("theirs-before", TimeCue.TheirsBefore), ("other-moment", TimeCue.OtherMoment), ("link", TimeCue.Link), ("clarifying", TimeCue.Clarifying), ("barely-after", TimeCue.BarelyAfter),
        ];
        foreach (var (name, cue) in names)
        {
            foreach (var phrase in words.Cues.GetValueOrDefault(name, []))
            {
                _phrases.Add(phrase, cue);
            }
        }
    }

    public IEnumerable<string> Stems() => _phrases.Stems();

    /// <summary>The cues of a text, by the tokens they start and end at.</summary>
    public TimeCueMap Map(Token[] tokens)
    {
        var map = new TimeCueMap(tokens.Length);
        List<(TimeCue Cue, int Length)>? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_phrases.MayStart(tokens, i))
            {
                continue;
            }

            found ??= [];
            found.Clear();
            _phrases.All(tokens, i, found);
            foreach (var (cue, length) in found)
            {
                map.Add(i, length, cue);
            }
        }

        return map;
    }
}
