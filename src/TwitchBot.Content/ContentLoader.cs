using TwitchBot.Content.Answers;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Asked;
using TwitchBot.Content.Asking;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Faq;
using TwitchBot.Content.Pages;
using TwitchBot.Content.Phrases;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Wording;
using TwitchBot.Content.Words;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content;

/// <summary>Loads one language's content and checks that everything it refers to is there.</summary>
public static class ContentLoader
{
    /// <summary>Loads <c>dialogs/en</c> or another language's directory.</summary>
    /// <param name="directory">The language's directory.</param>
    /// <returns>The content, or all errors with file and line; never throws for what authors can get wrong.</returns>
    public static ContentResult Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return new ContentResult(null, [new ContentError(directory, 1, "there is no such content directory.")]);
        }

        var errors = new List<ContentError>();
        var files = new ContentFiles(directory);
        ContentFile Open(string name) => files.Open(name);

        var phrases = PhraseFile.Read(Open("phrases.yaml"));
        var concepts = VocabularyFile.Read(Open("vocabulary.yaml"));
        var library = LoadLibrary(directory, concepts, errors);
        var references = new References(phrases, concepts, library);
        var content = new BotContent
        {
            Phrases = phrases,
            Concepts = concepts,
            Library = library,
            Questions = AssessmentFile.Read(Open("assessment.yaml"), references),
            Triage = TriageFile.Read(Open("triage.yaml"), Open("explanations.yaml"), references),
            Faq = FaqFile.Read(Open("faq.yaml"), references),
            Asked = AskedFile.ReadAll(directory, library, errors),
            Asking = AskingFile.Read(Open("asking.yaml"), concepts),
            Answers = AnswersFile.Read(Open("answers.yaml"), concepts),
            Wording = WordingFile.Read(Open("wording.yaml")),
            AnswerBank = new AnswerBank(AnswerFolder.Read(directory, concepts, errors), AlikeFile.Read(Open("alike.yaml"))),
            WordVectors = WordVectorsFile.Read(directory, errors),
            Learned = LearnedPlace.In(directory),
            EmergencyNumbers = EmergencyNumbers.Read(Open("emergency-numbers.yaml")),
            Pages = TextPages.Read(directory, errors),
        };

        errors.AddRange(files.Errors);
        return errors.Count == 0
            ? new ContentResult(content, [])
            : new ContentResult(
                null, [.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)]);
    }

    private static Library LoadLibrary(string directory, ConceptBook concepts, List<ContentError> errors)
    {
        var articles = ContentFolder.Read(directory, "articles", "*.md", errors)
            .Select(file => ArticleFile.Read(file.Name, file.Text, concepts, errors))
            .ToList();
        if (!ContentFolder.Paths(directory, "articles", "*.md").Any())
        {
            errors.Add(new ContentError("articles", 1, "there are no articles; every answer is cited from one."));
        }

        return new Library(articles);
    }
}
