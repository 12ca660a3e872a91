using Microsoft.Bot.Builder;
using TwitchBot.Content;
using TwitchBot.Dialogs.Replies;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>Opens a session at the start of a turn and keeps its memory at the end.</summary>
public sealed class SessionStore
{
    private readonly ConversationState _conversations;
    private readonly IStatePropertyAccessor<string> _memory;
    private readonly BotContent _content;
    private readonly IArticleAddress _articles;
    private readonly TimeProvider _time;

    /// <summary>Keeps sessions in the conversation state.</summary>
    public SessionStore(ConversationState conversations, BotContent content, IArticleAddress articles, TimeProvider time)
    {
        (_conversations, _content, _articles, _time) = (conversations, content, articles, time);
        _memory = conversations.CreateProperty<string>("memory");
    }

    /// <summary>Opens the turn's session, or gives back the one already open.</summary>
    public async Task<Session> OpenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.TurnState.Get<Session>() is { } open)
        {
            return open;
        }

        var memory = Memory.FromJson(await _memory.GetAsync(turn, () => string.Empty, cancellationToken));
        var now = _time.GetUtcNow();
        var away = memory.LastTurn is { } last ? now - last : TimeSpan.Zero;
        memory = memory with { Turn = memory.Turn + 1, LastTurn = now };
        var session = new Session(memory, new ReplyWriter(_content, _articles, turn.Activity, memory.Turn)) { Away = away };
        turn.TurnState.Add(session);
        return session;
    }

    /// <summary>Keeps the session's memory.</summary>
    public async Task SaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _memory.SetAsync(turn, Session.Of(turn).Memory.ToJson(), cancellationToken);
        await _conversations.SaveChangesAsync(turn, false, cancellationToken);
    }
}
