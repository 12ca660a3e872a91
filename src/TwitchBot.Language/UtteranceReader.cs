using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Triage;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Answers.Examples;
using TwitchBot.Language.Findings;
using TwitchBot.Language.Intents;
using TwitchBot.Language.Time;

namespace TwitchBot.Language;

/// <summary>Reads a message once and for all: a pure function of the text and of what was asked.</summary>
public sealed class UtteranceReader
{
    /// <summary>A request counts in a message of at most so many words and marks.</summary>
    private const int LongestRequest = 20;

    private readonly BotContent _content;
    private readonly MentionFinder _mentions;
    private readonly CueTable _cues;
    private readonly AnswerReader _answers;
    private readonly LikelyAnswers _likely;
    private readonly IntentReader _intents;
    private readonly TimeReader _times;
    private readonly QuestionReader _questions;
    private readonly Lexicon _lexicon;
    private readonly Spelling _spelling;

    /// <summary>Builds the reader from the content's vocabulary and wording.</summary>
    public UtteranceReader(BotContent content)
    {
        _content = content;
        _mentions = new MentionFinder(content.Concepts);
        _cues = new CueTable(content.Wording);
        _likely = new LikelyAnswers(content);
        _answers = new AnswerReader(content, _likely);
        _intents = new IntentReader(content.Wording);
        _times = new TimeReader(content.Wording.Time);
        _questions = new QuestionReader(content, _mentions);
        _lexicon = new Lexicon(WordsOf(content));
        _spelling = new Spelling(
            _mentions.Stems().Concat(_times.Stems()),
            _cues.Stems().Concat(_answers.Stems()).Concat(_questions.Stems()).Concat(_intents.Stems()).Concat(_lexicon.Stems));
    }

    /// <summary>What a message means.</summary>
    /// <param name="text">The message, as written.</param>
    /// <param name="context">What was asked, and when.</param>
    public Understanding Read(string text, ReadContext context)
    {
        var tokens = _spelling.Correct(Tokenizer.Split(text, _lexicon));
        if (tokens.Length == 0)
        {
            return new Understanding { Text = text, Intent = Intent.Tell, Answer = YesNo.None, Findings = [], Topics = [] };
        }

        var cues = _cues.Map(tokens);
        var clauses = new Clauses(tokens, cues);
        var mentions = _mentions.Find(tokens, clauses);
        var remarks = _intents.Remarks(tokens);
        var asking = Questions.Find(tokens, clauses, cues, mentions);
        List<Finding> findings = remarks.Contains("change") || mentions.All.Count == 0 ? [] : new FindingReader(tokens, clauses, cues, mentions, asking, context.Now.Year).Read();
        var command = _intents.Command(tokens);
        var request = command is null && tokens.Length <= LongestRequest ? _intents.Request(tokens) : null;
        var asks = Array.IndexOf(asking, true) >= 0 || remarks.Contains("question");
        var isCorrection = remarks.Contains("correction");
        var told = _times.Read(tokens, context, mentions.All, cues, isCorrection);
        findings = ChildByAge.Apply(findings, told);
        var isAnswer = !remarks.Contains("change")
            && (_answers.IsPlain(tokens) || (command is null or Intent.Assess or Intent.More || (command is Intent.Stop && context.About.Count == 0)) && request is null or Intent.Thank or Intent.Stop);
        var answer = isAnswer ? _answers.Read(tokens, mentions, findings, context, cues, asks) : YesNo.None;
        if (answer == YesNo.Yes && findings.Count == 0 && context.About.Count > 1 && !_answers.IsPlain(tokens) && !cues.Any(0, tokens.Length - 1, Cue.Picks)
            && ((told.Onset ?? told.Episode) is not null || cues.Has(tokens.Length - 1, Cue.Self)))
        {
            // "One or two seconds" and "it is me" are no yes to a list of signs.
            answer = YesNo.None;
        }

        told = asks && context.Expects is null && told.Onset?.Seconds.Max < 1 ? told with { Onset = null } : told;
        return new Understanding
        {
            Text = text,
            Intent = IntentOf(findings, remarks, command ?? RequestOf(findings, told, request, isCorrection), asks, isCorrection),
            Answer = answer,
            Onset = told.Onset,
            Episode = told.Episode,
            Frequency = told.Frequency,
            Age = told.Age,
            Whose = Patient.WhoseIn(tokens, clauses, cues, mentions, context.Expects == AnswerKind.Whose),
            Findings = findings,
            Topics = TopicsOf(mentions),
            IsCorrection = isCorrection,
            IsOver = remarks.Contains("gone"),
            IsQuestion = asks,
        };
    }

    /// <summary>The context of a question in free words: what it expects and what it asks about.</summary>
    public ReadContext ContextOf(string question, DateTime now)
    {
        if (_questions.Own(question, now) is { } own)
        {
            return own;
        }

        var tokens = Tokenizer.Split(question, _lexicon);
        return _likely.Complete(_questions.Read(_spelling.Correct(_questions.FromTheirSide(tokens)), now), tokens);
    }

    /// <summary>
    /// Learns from the bank of answers now. What is not learnt before is when the first answer needs it; any number of threads may call
    /// this and <see cref="Read"/> meanwhile.
    /// </summary>
    public void Learn() => _likely.Learn();

    private static List<string> TopicsOf(Mentions mentions)
    {
        if (mentions.All.Count == 0)
        {
            return [];
        }

        var topics = new List<string>(mentions.All.Count);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions.All)
        {
            if (known.Add(mention.Concept.Id))
            {
                topics.Add(mention.Concept.Id);
            }
        }

        return topics;
    }

    /// <summary>A request among words that tell something of the case is no request.</summary>
    private static Intent? RequestOf(List<Finding> findings, in TimesTold told, Intent? request, bool isCorrection) =>
        request is null || isCorrection || findings.Exists(static finding => finding.Concept != "twitch")
        || (request is not (Intent.Back or Intent.Skip or Intent.Stop or Intent.Repeat) && (told.Onset is not null || told.Episode is not null))
            ? null
            : request;

    private Intent IntentOf(List<Finding> findings, IReadOnlySet<string> remarks, Intent? command, bool isQuestion, bool isCorrection)
    {
        if (remarks.Contains("self-harm"))
        {
            return Intent.SelfHarm;
        }

        if (findings.Exists(IsEmergency))
        {
            return Intent.Emergency;
        }

        if (remarks.Contains("help-comes") && !isQuestion)
        {
            return Intent.HelpComes;
        }

        if (remarks.Contains("withdraw"))
        {
            return Intent.Withdraw;
        }

        if (remarks.Contains("unsay"))
        {
            return Intent.Unsay;
        }

        if (remarks.Contains("complaint"))
        {
            return Intent.Complain;
        }

        if (command is { } intent)
        {
            return intent;
        }

        if (remarks.Contains("fear"))
        {
            return Intent.Fear;
        }

        if (isCorrection)
        {
            return Intent.Correct;
        }

        return isQuestion ? Intent.Ask : Intent.Tell;
    }

    private bool IsEmergency(Finding finding) =>
        finding.State == FindingState.Present && _content.Concepts[finding.Concept].Urgency == Urgency.Emergency;

    /// <summary>All that people read here, and so may write.</summary>
    private static IEnumerable<string> WordsOf(BotContent content)
    {
        var wording = content.Wording;
        return content.Library.Sections.Select(section => section.Text)
            .Concat(content.Phrases.Keys.SelectMany(content.Phrases.Variants))
            .Concat(content.Faq.SelectMany(entry => entry.Also.Append(entry.Ask)))
            .Concat(content.Concepts.All.SelectMany(concept => concept.Words.Concat(concept.Opposites).Concat(concept.NotMeant).Concat(concept.AskedYes).Concat(concept.AskedNo)))
            .Concat(content.Answers.SelectMany(topic => topic.Asked.Concat(topic.AskedWell).Concat(topic.MeansYes).Concat(topic.MeansNo).Concat(topic.MeansUnsure)))
            .Concat(new[] { wording.Commands, wording.Requests, wording.Remarks, wording.Answers, wording.Cues, wording.Time.Cues }.SelectMany(part => part.Values).SelectMany(list => list));
    }
}
