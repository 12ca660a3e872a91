namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a prompt keeps things in its <see cref="DialogInstance"/>.</summary>
internal static class PromptState
{
    public const string OptionsKey = "options";
    public const string StateKey = "state";
    public const string AttemptCountKey = "AttemptCount";

    public static (IDictionary<string, object?> State, PromptOptions Options) Of(DialogInstance instance) =>
        ((IDictionary<string, object?>)instance.State[StateKey]!, (PromptOptions)instance.State[OptionsKey]!);
}
