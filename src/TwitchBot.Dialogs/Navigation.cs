using TwitchBot.Dialogs.Assessment;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>Moves through the check: back, skip, repeat, why.</summary>
/// <param name="interview">The questions.</param>
/// <param name="intake">What leaving a question out does to the case.</param>
public sealed class Navigation(Interview interview, Intake intake)
{
    /// <summary>Makes a move; the assessment asks on afterwards.</summary>
    public async Task MoveAsync(Turn turn, Intent intent)
    {
        var session = turn.Session;
        var (memory, replies) = (session.Memory, session.Replies);
        switch (intent)
        {
            case Intent.Back when memory.Concluded:
                session.Memory = memory with { Concluded = false };
                break;
            case Intent.Back when memory.Steps.Count == 0:
                await turn.SayAsync(replies.Say("nothing-to-go-back"));
                break;
            case Intent.Back:
                await turn.SayAsync(replies.Say(memory.Steps[^1].Question is null ? "undone" : "went-back"));
                session.Memory = memory.Undone();
                break;
            case Intent.Skip when interview.Pending(memory) is { } question:
                session.AnsweredPending = true;
                session.Take(intake.LeaveOut(memory.Case, question), answersPending: true);
                break;
            case Intent.WhyAsk when interview.Pending(memory) is { } question:
                await turn.SayAsync(replies.Say(question.Why));
                break;
            case Intent.Repeat when memory.Pending is not null:
                session.Memory = memory with { Misses = Math.Clamp(memory.Misses, 1, Asking.MostMisses - 1) };
                break;
        }
    }
}
