using TwitchBot.Content;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Stories;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Reads answers by their likeness to examples of how people answer: by what they say of the thing, in whatever words.</summary>
internal sealed class AnswerExamples
{
    private const int States = 4;

    private readonly IReadOnlyList<ExampleTopic> _topics;
    private readonly bool[] _isWarningSign;
    private readonly WordIndex _words;
    private readonly Meanings _meanings;
    private readonly LikenessModel _answers;
    private readonly LikenessModel _stories;

    /// <param name="content">The content.</param>
    /// <param name="learned">What was learned from it.</param>
    public AnswerExamples(BotContent content, LearnedModels learned)
    {
        (_words, _answers, _stories, _topics) = (learned.Words, learned.Answers, learned.Stories, content.AnswerBank.Topics);
        _meanings = new Meanings(content.WordVectors, _words);
        _isWarningSign = [.. _topics.Select(topic => content.Concepts.TryFind(topic.Id, out var concept) && concept.Kind == ConceptKind.RedFlag)];
    }

    /// <summary>What one of the bot's own questions asks about.</summary>
    public QuestionSubject SubjectOf(ReadContext context)
    {
        var topics = new List<int>(context.About.Count);
        for (var i = 0; i < _topics.Count; i++)
        {
            if (_topics[i].IsNamed(context.About))
            {
                topics.Add(i);
            }
        }

        return new QuestionSubject(topics, context.YesMeansAbsent);
    }

    /// <summary>The answer a message gives; none where it is like no answer.</summary>
    public LikelyAnswer Read(ReadOnlySpan<Token> message, QuestionSubject subject)
    {
        Span<float> chances = stackalloc float[States];
        if (!Chances(message, subject, chances, out var doubt))
        {
            return default;
        }

        var isWarningSign = HasWarningSign(subject.Topics);
        var state = Likeliest(chances, doubt, subject.Topics.Count);
        var answer = state switch
        {
            AnswerState.Present => subject.YesMeansAbsent ? YesNo.No : YesNo.Yes,
            AnswerState.Absent => subject.YesMeansAbsent ? YesNo.Yes : YesNo.No,
            AnswerState.Unsure => YesNo.Unsure,
            _ => YesNo.None,
        };
        return new LikelyAnswer(answer, answer != YesNo.None && chances[(int)state] >= Margins.Sure)
        {
            IsSurelyNone = state == AnswerState.None && chances[(int)AnswerState.None] >= Margins.SurelyNone,
            TellsSign = isWarningSign && chances[(int)AnswerState.Present] >= Margins.PlainlyTold,
            WarnsPlainly = isWarningSign && chances[(int)AnswerState.Absent] < Margins.PlainlyFine,
            WarnsOfSign = isWarningSign && (doubt == Doubt.Told || chances[(int)AnswerState.Absent] < (subject.YesMeansAbsent ? Margins.WarningSignAbsent : Margins.NoWarning)),
        };
    }

    /// <summary>What a message tells of topics; of several, one that is there is enough, and none is there only where all aren't.</summary>
    public AnswerState StateOf(ReadOnlySpan<Token> message, QuestionSubject subject)
    {
        Span<float> chances = stackalloc float[States];
        return Chances(message, subject, chances, out var doubt) ? Likeliest(chances, doubt, subject.Topics.Count) : AnswerState.None;
    }

    /// <summary>How much more the words of a question for a topic tell that the thing is not there than that it is, -1 to 1: "a sound sleeper" does of sleep loss.</summary>
    public float Opposes(ReadOnlySpan<Token> question, int topic)
    {
        Span<float> chances = stackalloc float[States];
        return Chances(question, new QuestionSubject([topic], YesMeansAbsent: false), chances, out _) ? chances[(int)AnswerState.Absent] - chances[(int)AnswerState.Present] : 0;
    }

    private static AnswerState Likeliest(ReadOnlySpan<float> chances, Doubt doubt, int topics)
    {
        var best = 0;
        for (var state = 1; state < States; state++)
        {
            best = chances[state] > chances[best] ? state : best;
        }

        if (best == (int)AnswerState.Absent && doubt is Doubt.NotRuledOut or Doubt.Told)
        {
            return AnswerState.None;
        }

        var needed = best == (int)AnswerState.Absent && doubt == Doubt.RuledOut ? Margins.WarningSignAbsent
            : topics > 1 && best == (int)AnswerState.Present ? Margins.LikelyOneOfSeveral : Margins.Likely;
        return chances[best] < needed ? AnswerState.None : (AnswerState)best;
    }

    /// <summary>How likely each state is.</summary>
    /// <returns>Whether the message tells anything: whether any of its words is known.</returns>
    private bool Chances(ReadOnlySpan<Token> message, QuestionSubject subject, Span<float> chances, out Doubt doubt)
    {
        Span<ulong> into = stackalloc ulong[Features.Most];
        var count = Features.Read(message, _words, into, out var unknown);
        Span<float> meaning = stackalloc float[_meanings.Length];
        _meanings.Read(message, meaning);
        Chances(into[..count], meaning, subject, chances);
        var (words, numbers) = (0, 0);
        foreach (ref readonly var token in message)
        {
            words += token.Kind == TokenKind.Mark ? 0 : 1;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
        }

        doubt = !HasWarningSign(subject.Topics) ? Doubt.NoSign
            : Tells(into[..count], meaning, subject) >= Margins.NotToldBySentence ? Doubt.Told
            : unknown > 0 || numbers > 0 || words > Margins.MostWordsToRuleOut ? Doubt.NotRuledOut
            : Doubt.RuledOut;
        return words > unknown;
    }

    /// <summary>How likely the message, said unasked, would tell one of the topics.</summary>
    private float Tells(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, QuestionSubject subject)
    {
        Span<float> chances = stackalloc float[StoryExamples.Labels];
        var most = 0f;
        foreach (var topic in subject.Topics)
        {
            _stories.Read(features, meaning, topic, isTurned: false, chances);
            most = Math.Max(most, chances[StoryExamples.Told]);
        }

        return most;
    }

    private void Chances(ReadOnlySpan<ulong> features, ReadOnlySpan<float> meaning, QuestionSubject subject, Span<float> chances)
    {
        var topics = subject.Topics;
        if (topics.Count == 0)
        {
            _answers.Read(features, meaning, Example.AnyTopic, subject.YesMeansAbsent, chances);
            return;
        }

        Span<float> one = stackalloc float[States];
        chances.Clear();
        for (var i = 0; i < topics.Count; i++)
        {
            _answers.Read(features, meaning, topics[i], subject.YesMeansAbsent, one);
            chances[0] = Math.Max(chances[0], one[0]);
            for (var state = 1; state < States; state++)
            {
                chances[state] += one[state] / topics.Count;
            }
        }
    }

    private bool HasWarningSign(IReadOnlyList<int> topics)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            if (_isWarningSign[topics[i]])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What speaks against taking an answer for the absence of a warning sign.</summary>
    private enum Doubt
    {
        /// <summary>No warning sign was asked about.</summary>
        NoSign,

        /// <summary>Nothing.</summary>
        RuledOut,

        /// <summary>It goes on for long, has a word that no example has, or a figure.</summary>
        NotRuledOut,

        /// <summary>As a sentence of a story it might tell the sign.</summary>
        Told,
    }
}
