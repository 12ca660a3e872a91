using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends a prompt's question, with or without choices.</summary>
internal static class Question
{
    /// <summary>Sends the question; nothing when there is none.</summary>
    public static Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken) =>
        Wording(options, isRetry) is { } question
            ? turnContext.SendActivityAsync(question.CopyForSending(), cancellationToken)
            : Task.CompletedTask;

    /// <summary>Sends the question with its choices, in the style that suits the channel where none is fixed.</summary>
    public static Task AskAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? choiceOptions,
        CancellationToken cancellationToken)
    {
        var question = Wording(options, isRetry);
        var message = WithChoices(turnContext.Activity, question, choices, options.Style ?? style, choiceOptions);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    private static Activity? Wording(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is { } retry ? retry : options.Prompt;

    private static IMessageActivity WithChoices(
        Activity incoming, Activity? question, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options)
    {
        var list = Listed(incoming, question?.Text ?? string.Empty, choices, style, options);
        if (question is null)
        {
            list.InputHint = InputHints.ExpectingInput;
            return list;
        }

        var copy = question.CopyForSending();
        copy.Text = list.Text;
        if (list.SuggestedActions?.Actions is { Count: > 0 })
            copy.SuggestedActions = list.SuggestedActions;
        if (list.Attachments is { Count: > 0 } cards)
            copy.Attachments = copy.Attachments is null ? cards : [.. copy.Attachments, .. cards];
        return copy;
    }

    private static IMessageActivity Listed(
        Activity incoming, string text, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options)
    {
        string[]? toList = incoming.From?.Id is { Length: > 0 } user ? [user] : null;
        return style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(
                incoming.ChannelId, choices, text, null, options, incoming.Conversation?.ConversationType, toList),
        };
    }
}
