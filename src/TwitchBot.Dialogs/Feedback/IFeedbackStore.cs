namespace TwitchBot.Dialogs.Feedback;

/// <summary>Keeps feedback for content authors.</summary>
public interface IFeedbackStore
{
    /// <summary>Whether anything is kept; where nothing is, nobody is asked either.</summary>
    bool IsOn { get; }

    /// <summary>Keeps an entry; one that cannot be kept is lost without harm to the conversation.</summary>
    void Add(FeedbackEntry entry);
}

/// <summary>Keeps nothing: what a host does unless its operator asks for more.</summary>
internal sealed class NoFeedback : IFeedbackStore
{
    public bool IsOn => false;

    public void Add(FeedbackEntry entry)
    {
        // Nothing is kept.
    }
}
