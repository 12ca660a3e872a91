using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TwitchBot.Content;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Outcomes;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Dialogs.Summaries;
using TwitchBot.Knowledge;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>Composes the bot; a host adds an <see cref="IStorage"/> and an adapter.</summary>
public static class TwitchBotServices
{
    /// <summary>Adds the bot with its content. All parts are immutable or per turn, so one of each serves every conversation.</summary>
    public static IServiceCollection AddTwitchBot(this IServiceCollection services, BotContent content)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IArticleAddress, NoArticleAddress>();
        services.AddSingleton(content);
        services.AddSingleton<UtteranceReader>();
        services.AddSingleton<AnswerFinder>();
        services.AddSingleton<TriageEngine>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<Interview>();
        services.AddSingleton<Intake>();
        services.AddSingleton<Asking>();
        services.AddSingleton<InterviewDialog>();
        services.AddSingleton<ReviewDialog>();
        services.AddSingleton<Navigation>();
        services.AddSingleton<Interruptions>();
        services.AddSingleton<Resumption>();
        services.AddSingleton<Alarms>();
        services.TryAddSingleton<IFeedbackStore, NoFeedback>();
        services.AddSingleton<Votes>();
        services.AddSingleton<Questions>();
        services.AddSingleton<SmallTalk>();
        services.AddSingleton<Corrections>();
        services.AddSingleton<GroupTalk>();
        services.AddSingleton<OutcomeReply>();
        services.TryAddSingleton<ISummaryPages, NoSummaryPages>();
        services.AddSingleton<SummaryWriter>();
        services.AddSingleton<SummaryReply>();
        services.AddSingleton<AssessmentDialog>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<IBot, TwitchBotHandler>();
        return services;
    }
}
