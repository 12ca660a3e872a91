using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Tells what is only asked about, supposed or feared from what is told: "might this turn into a palsy?"</summary>
internal static class Supposition
{
    /// <summary>Whether a mention is only asked about, supposed or feared.</summary>
    public static bool Is(in Mention mention, in Scope scope, (bool IsAsked, bool ByWords) asked)
    {
        if (asked.IsAsked && (scope.IsSupposed && !scope.IsDoubted || (scope.IsHedged && !asked.ByWords && mention.Concept.Kind == ConceptKind.Trigger)))
        {
            return scope.IsSupposed && !scope.IsDoubted;
        }

        var isCondition = mention.Concept.Kind is ConceptKind.Background;
        if (scope.IsFeared || (scope.IsModal && (asked.IsAsked || isCondition || mention.Concept.Kind == ConceptKind.RedFlag)))
        {
            return true;
        }

        return (isCondition && scope.IsHedged) || (asked.IsAsked && !StatesOwnState(mention, scope));
    }

    /// <summary>"Is it normal that my face droops?" says that it does; "is stress a cause?" says nothing of the person.</summary>
    private static bool StatesOwnState(in Mention mention, in Scope scope) =>
        mention.Concept.Kind is ConceptKind.Symptom or ConceptKind.RedFlag && scope.HasSelf
        && (scope.AsksAboutOwnState || (mention.Concept.Kind == ConceptKind.RedFlag && !scope.IsHedged));
}
