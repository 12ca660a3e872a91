using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Examples;

/// <summary>Reads the files of example answers under <c>answers/</c>.</summary>
internal static class AnswerFolder
{
    /// <summary>The folder's name within a language.</summary>
    public const string Name = "answers";

    /// <summary>All topics of all files, in the order of the files' names.</summary>
    public static List<ExampleTopic> Read(string directory, ConceptBook concepts, List<ContentError> errors)
    {
        var topics = new List<ExampleTopic>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in ContentFolder.Read(directory, Name, "*.yaml", errors))
        {
            foreach (var topic in new AnswerFile(name, concepts, errors).Read(text))
            {
                if (files.TryAdd(topic.Id, name))
                {
                    topics.Add(topic);
                }
                else
                {
                    errors.Add(new ContentError(name, 1, $"the topic '{topic.Id}' is already in {files[topic.Id]}."));
                }
            }
        }

        if (!topics.Exists(topic => topic.Any))
        {
            errors.Add(new ContentError(Name, 1, $"no file has the topic '{ExampleTopic.AnyId}', which holds the answers that fit any question."));
        }

        return topics;
    }
}
