using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>Longer titles are cut off on buttons, so they are listed in the text instead.</summary>
    private const int MaxButtonTitleLength = 20;

    /// <summary>A message in the style that suits the channel, the number of choices and their length.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken instead of the text.</param>
    /// <param name="options">How choices are joined in text.</param>
    /// <param name="conversationType">The kind of conversation, which decides about buttons in Teams.</param>
    /// <param name="toList">Ids of the users who see suggested actions; everybody when null.</param>
    public static IMessageActivity ForChannel(
        string? channelId,
        IList<Choice>? list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null)
    {
        list ??= [];
        if (LongestTitle(list) > MaxButtonTitleLength)
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>A message with the choices in its text, one after the other: "Which? (1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken instead of the text.</param>
    /// <param name="options">How choices are joined.</param>
    public static Activity Inline(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                line.Append(InlineConnector(index, choices.Count, options));
            if (numbered)
                line.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            line.Append(Title(choices[index]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with the choices in its text, one per line.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken instead of the text.</param>
    /// <param name="options">Whether choices are numbered.</param>
    public static Activity List(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                lines.Append("\n   ");
            if (numbered)
                lines.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else
                lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with a suggested action for each choice.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken instead of the text.</param>
    /// <param name="toList">Ids of the users who see them; everybody when null.</param>
    public static IMessageActivity SuggestedAction(
        IList<Choice>? choices, string? text = null, string? speak = null, IList<string>? toList = null)
    {
        var message = MessageFactory.Text(text, speak, InputHints.ExpectingInput);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = Buttons(choices) };
        return message;
    }

    /// <summary>A message with a card that holds the question and a button for each choice.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question.</param>
    /// <param name="speak">What is spoken instead of the text.</param>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null)
    {
        var card = new Attachment
        {
            ContentType = Schema.HeroCard.ContentType,
            Content = new HeroCard { Text = text, Buttons = Buttons(choices) },
        };
        return MessageFactory.Attachment(card, null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Choices from their values.</summary>
    /// <param name="choices">The values.</param>
    public static IList<Choice> ToChoices(IList<string>? choices)
    {
        var list = new List<Choice>(choices?.Count ?? 0);
        foreach (var value in choices ?? [])
            list.Add(new Choice(value));
        return list;
    }

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int LongestTitle(IList<Choice> choices)
    {
        var longest = 0;
        foreach (var choice in choices)
            longest = Math.Max(longest, choice.Action?.Title is { Length: > 0 } title ? title.Length : choice.Value.Length);
        return longest;
    }

    private static string InlineConnector(int index, int count, ChoiceFactoryOptions? options)
    {
        if (index < count - 1)
            return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static List<CardAction> Buttons(IList<Choice>? choices)
    {
        var buttons = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
            buttons.Add(choice.Action ?? new CardAction(ActionTypes.ImBack, title: choice.Value, value: choice.Value));
        return buttons;
    }
}
