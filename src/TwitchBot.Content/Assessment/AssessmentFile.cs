using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Assessment;

/// <summary>Reads assessment.yaml.</summary>
internal static class AssessmentFile
{
    private static readonly Dictionary<string, AnswerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["onset"] = AnswerKind.Onset,
        ["episode"] = AnswerKind.Episode,
        ["yes-no"] = AnswerKind.YesNo,
        ["several"] = AnswerKind.Several,
        ["name"] = AnswerKind.Name,
        ["whose"] = AnswerKind.Whose,
    };

    public static IReadOnlyList<Question> Read(ContentFile file, References references)
    {
        var questions = new List<Question>();
        foreach (var entry in file.Entries())
        {
            var question = new Question
            {
                Id = entry.Required("ask"),
                Say = references.Phrase(entry, "say"),
                Again = references.Phrase(entry, "again"),
                Why = references.Phrase(entry, "why"),
                Expects = entry.Choice("expects", Kinds),
                About = references.Concepts(entry, "about"),
                Topics = references.Concepts(entry, "topics"),
                SumsUp = entry.Has("sums-up") ? references.Phrase(entry, "sums-up") : null,
                Offers = entry.Texts("offers"),
                When = references.Condition(entry, "when") ?? Condition.Always,
            };
            if (question.Expects is AnswerKind.YesNo or AnswerKind.Several or AnswerKind.Name && question.About.Count == 0)
            {
                file.Error(entry.Node, $"'{question.Id}' must say which concepts it is about.");
            }

            if (question.Id.Length > 0 && questions.Exists(other => other.Id == question.Id))
            {
                file.Error(entry.At("ask"), $"the question '{question.Id}' is there twice.");
            }

            entry.RejectUnknownFields();
            questions.Add(question);
        }

        return questions;
    }
}
