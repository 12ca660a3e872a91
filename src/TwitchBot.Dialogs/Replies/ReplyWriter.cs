using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Phrases;

namespace TwitchBot.Dialogs.Replies;

/// <summary>Words replies from the phrasebook and dresses them for the person's channel and locale.</summary>
public sealed class ReplyWriter
{
    private readonly BotContent _content;
    private readonly IArticleAddress _articles;
    private readonly Activity _incoming;
    private readonly int _variant;
    private Phrasebook _phrases;

    internal ReplyWriter(BotContent content, IArticleAddress articles, Activity incoming, int variant)
    {
        (_content, _articles, _incoming, _variant) = (content, articles, incoming, variant);
        _phrases = content.Phrases;
        Channel = ChannelCapabilities.Of(incoming);
        EmergencyNumber = content.EmergencyNumbers.For(incoming.Locale);
    }

    /// <summary>What the channel can show.</summary>
    public ChannelCapabilities Channel { get; }

    /// <summary>The number to call in the person's region.</summary>
    public string EmergencyNumber { get; }

    /// <summary>Words everything from here on for whose twitch it is.</summary>
    public void SpeakOf(Whose whose) => _phrases = _content.Phrases.For(whose);

    /// <summary>A concept's name, worded for whose twitch it is.</summary>
    public string Name(string concept) => _phrases.Word(_content.Concepts[concept].Say);

    /// <summary>A phrase with the emergency number and other slots filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Slot, string Value)> slots) =>
        _phrases.Say(key, _variant, slots).Replace("{number}", EmergencyNumber, StringComparison.Ordinal);

    /// <summary>A message with answers to choose from, as many as the channel shows.</summary>
    /// <param name="text">The message, in Markdown.</param>
    /// <param name="offers">The answers; each is sent as if the person had written it.</param>
    public Activity Message(string text, IReadOnlyList<string>? offers = null)
    {
        var message = MessageFactory.Text(text, inputHint: InputHints.ExpectingInput);
        message.TextFormat = TextFormatTypes.Markdown;
        var shown = offers?.Take(Channel.SuggestedActions).ToList() ?? [];
        if (shown.Count > 0)
        {
            message.SuggestedActions = new SuggestedActions { Actions = [.. shown.Select(Answer)] };
        }

        return message;
    }

    private static CardAction Answer(string text) => new(ActionTypes.ImBack, text, value: text);

    /// <summary>A card where the channel shows cards, and its whole content as text where it does not.</summary>
    /// <param name="summary">What a notification shows.</param>
    /// <param name="text">The whole content as text.</param>
    /// <param name="card">The Adaptive Card.</param>
    /// <param name="offers">Answers to choose from where the channel shows no cards; a card has its own buttons.</param>
    public Activity Card(string summary, string text, object card, IReadOnlyList<string> offers)
    {
        if (!Channel.Cards)
        {
            return Message(text, offers);
        }

        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCards.ContentType, Content = card });
        message.Summary = summary;
        message.InputHint = InputHints.ExpectingInput;
        return message;
    }

    /// <summary>Names a section as the source of what was said: a link to it where the channel shows links and its address is known.</summary>
    public string Cite(Section section) => Channel.Links && _articles.Of(section.Id, _incoming) is { } address
        ? $"[{section.ArticleTitle}: {section.Title}]({address})"
        : $"*{section.ArticleTitle}*, {section.Title}";

    /// <summary>Names concepts in the person's terms: "caffeine, stress and too little sleep".</summary>
    public string Names(IEnumerable<string> concepts)
    {
        var names = concepts.Select(Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
