using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Reads answers by their likeness to examples. Learns from them when first needed, once: how answers are worded, and apart from that
/// how questions are, which the bot's own questions don't need.
/// </summary>
internal sealed class LikelyAnswers(BotContent content)
{
    private readonly Lazy<AnswerExamples> _answers = new(() => new AnswerExamples(content));
    private readonly Lazy<QuestionExamples> _questions = new(() => new QuestionExamples(content));

    /// <summary>Learns how answers are worded, where that has not been done.</summary>
    public void Learn() => _ = _answers.Value;

    /// <summary>The context with what the question is likest to in the bank.</summary>
    public ReadContext Complete(ReadContext context, Token[] question)
    {
        var subject = _questions.Value.SubjectOf(question, context.Topics, context.YesMeansAbsent, _answers.Value);
        return context with { Subject = subject, YesMeansAbsent = subject.YesMeansAbsent };
    }

    /// <summary>The answer the examples tell; none where a message is like no answer.</summary>
    public LikelyAnswer Read(Token[] tokens, ReadContext context, bool isQuestion)
    {
        if (context.Expects != AnswerKind.YesNo)
        {
            return default;
        }

        var statement = AfterQuestions(tokens);
        if (statement.Length == 0 || statement.Length > Features.LongestText || (isQuestion && statement.Length == tokens.Length))
        {
            return default;
        }

        var answers = _answers.Value;
        return answers.Read(statement, context.Subject ?? answers.SubjectOf(context));
    }

    /// <summary>Of "headaches? me? never", the "never".</summary>
    private static ReadOnlySpan<Token> AfterQuestions(Token[] tokens) =>
        tokens.AsSpan(Array.FindLastIndex(tokens, token => token.Word == "?") + 1);
}
