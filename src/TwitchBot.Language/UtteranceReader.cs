using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Findings;
using TwitchBot.Language.Intents;
using TwitchBot.Language.Time;

namespace TwitchBot.Language;

/// <summary>Reads a message once and for all: a pure function of the text and of what was asked.</summary>
public sealed class UtteranceReader
{
    private readonly BotContent _content;
    private readonly MentionFinder _mentions;
    private readonly CueTable _cues;
    private readonly AnswerReader _answers;
    private readonly IntentReader _intents;
    private readonly TimeReader _times;
    private readonly Spelling _spelling;

    /// <summary>Builds the reader from the content's vocabulary and wording.</summary>
    public UtteranceReader(BotContent content)
    {
        _content = content;
        _mentions = new MentionFinder(content.Concepts);
        _cues = new CueTable(content.Wording);
        _answers = new AnswerReader(content.Wording, content.Concepts);
        _intents = new IntentReader(content.Wording);
        var durations = new DurationReader(content.Wording.Time);
        _times = new TimeReader(durations);
        _spelling = new Spelling(
            _mentions.Stems().Concat(durations.Stems()),
            _cues.Stems().Concat(_answers.Stems()).Concat(_intents.Stems()).Concat(WordsOf(content)));
    }

    /// <summary>What a message means.</summary>
    /// <param name="text">The message, as written.</param>
    /// <param name="context">What was asked, and when.</param>
    public Understanding Read(string text, ReadContext context)
    {
        var tokens = _spelling.Correct(Tokenizer.Split(text));
        if (tokens.Length == 0)
        {
            return new Understanding { Text = text, Intent = Intent.Tell, Answer = YesNo.None, Findings = [], Topics = [] };
        }

        var cues = _cues.Map(tokens);
        var clauses = new Clauses(tokens, at => at > 0 && cues.Has(at, Cue.Contrast));
        var mentions = _mentions.Find(tokens, clauses);
        var remarks = _intents.Remarks(tokens);
        var findings = remarks.Contains("change") ? [] : new FindingReader(tokens, clauses, cues).Read(mentions);
        var command = _intents.Command(tokens);
        var asks = IsQuestion(tokens, clauses, cues) || remarks.Contains("question");
        var (onset, episode, age) = _times.Read(tokens, context, remarks.Contains("correction"));
        var answer = command is null or Intent.Stop ? _answers.Read(tokens, findings, context, asks) : YesNo.None;
        var understanding = new Understanding
        {
            Text = text,
            Intent = Intent.Tell,
            Answer = answer,
            Onset = asks && onset is { } ? Told(onset, context) : onset,
            Episode = episode,
            Age = age,
            Findings = findings,
            Topics = [.. mentions.Select(mention => mention.Concept.Id).Distinct(StringComparer.Ordinal)],
            IsCorrection = remarks.Contains("correction"),
            IsQuestion = asks,
        };
        return understanding with { Intent = IntentOf(understanding, command, remarks) };
    }

    /// <summary>The context of a question in free words: what it expects and what it asks about.</summary>
    public ReadContext ContextOf(string question, DateTime now)
    {
        var tokens = _spelling.Correct(Tokenizer.Split(question));
        var mentions = _mentions.Find(tokens, new Clauses(tokens, _ => false))
            .Where(mention => mention.Concept.Kind is not (ConceptKind.Anatomy or ConceptKind.Care) && mention.Concept.Id != "twitch")
            .ToList();
        var about = mentions.Select(mention => mention.Concept.Id).Distinct(StringComparer.Ordinal).ToList();
        return new ReadContext(now, Content.Assessment.AnswerKind.YesNo, about, mentions.Count > 0 && mentions.TrueForAll(mention => mention.IsOpposite));
    }

    private static TimeReading? Told(TimeReading onset, ReadContext context) =>
        context.Expects is null && onset.Seconds.Max < 1 ? null : onset;

    private Intent IntentOf(Understanding understanding, Intent? command, HashSet<string> remarks)
    {
        if (remarks.Contains("self-harm"))
        {
            return Intent.SelfHarm;
        }

        if (understanding.Findings.Any(IsEmergency))
        {
            return Intent.Emergency;
        }

        if (remarks.Contains("withdraw"))
        {
            return Intent.Withdraw;
        }

        if (command is { } intent)
        {
            return intent;
        }

        if (remarks.Contains("fear"))
        {
            return Intent.Fear;
        }

        if (remarks.Contains("complaint"))
        {
            return Intent.Complain;
        }

        if (understanding.IsCorrection)
        {
            return Intent.Correct;
        }

        return understanding.IsQuestion ? Intent.Ask : Intent.Tell;
    }

    private bool IsEmergency(Finding finding) =>
        finding.State == FindingState.Present && _content.Concepts[finding.Concept].Urgency == Urgency.Emergency;

    private static bool IsQuestion(Token[] tokens, Clauses clauses, CueMap cues)
    {
        foreach (var (first, last) in clauses.Sentences)
        {
            if (tokens[last].Word == "?")
            {
                return true;
            }

            if (cues.Has(first, Cue.QuestionStart) && last > first + 1 && tokens[first].Word is not ("when" or "which" or "who" or "will" or "may"))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> WordsOf(BotContent content)
    {
        var texts = content.Library.Sections.Select(section => section.Text)
            .Concat(content.Phrases.Keys.SelectMany(content.Phrases.Variants))
            .Concat(content.Faq.SelectMany(entry => entry.Also.Append(entry.Ask)));
        return texts.SelectMany(Tokenizer.Split).Select(token => token.Stem);
    }
}
