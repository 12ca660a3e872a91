using System.Text;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Answering;

/// <summary>Puts answers together from the sentences of sections, and from nothing else.</summary>
internal sealed class AnswerWriter(BotContent content, IReadOnlyList<Section> sections, SentencePicker picker)
{
    private const int UsualLength = 480;

    private readonly FollowUps _followUps = new(content);

    /// <summary>The answers to the questions of a message, in order, each in a paragraph of its own.</summary>
    /// <param name="asked">Each question with the section that answers it, and one that may add to it.</param>
    /// <param name="confidence">How likely they are covered.</param>
    public KnowledgeAnswer Write(List<(QuestionPart Part, Choice Found)> asked, double confidence)
    {
        var text = new StringBuilder(UsualLength);
        var sources = new List<Section>(2);
        foreach (var (part, (section, next, isNear)) in asked)
        {
            if (sources.Contains(sections[section]))
            {
                continue;
            }

            text.Append(text.Length > 0 ? "\n\n" : string.Empty);
            var picked = picker.Pick(section, part);
            var adding = next is not { } other ? -1
                : isNear && !sources.Contains(sections[other]) ? picker.Replacing(other, part, section, picked)
                : picked.Count < SentencePicker.Most ? picker.Adding(other, part, section, picked)
                : -1;
            Append(text, sections[section], picked, sources);
            if (adding >= 0)
            {
                text.Append(' ');
                Append(text, sections[next!.Value], [adding], sources);
            }
        }

        return new KnowledgeAnswer(text.ToString(), sources, confidence, _followUps.After(sources[0].Id));
    }

    /// <summary>A section by itself.</summary>
    public KnowledgeAnswer Write(Section section) => new(section.Text, [section], 1, _followUps.After(section.Id));

    private static void Append(StringBuilder text, Section section, List<int> picked, List<Section> sources)
    {
        for (var i = 0; i < picked.Count; i++)
        {
            text.Append(i > 0 ? " " : string.Empty).Append(section.Sentences[picked[i]]);
        }

        sources.Add(section);
    }
}
