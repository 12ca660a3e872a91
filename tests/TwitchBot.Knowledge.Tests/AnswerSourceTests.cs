namespace TwitchBot.Knowledge.Tests;

/// <summary>What an answer may be made of: sentences that people reviewed, and nothing else.</summary>
public class AnswerSourceTests
{
    private static readonly Lazy<List<KnowledgeAnswer>> Answers = new(() =>
    [
        .. Questions().Select(question => Knowledge.Answers.Find(question).Answer).OfType<KnowledgeAnswer>(),
        .. Knowledge.Content.Library.SectionIds.Select(Knowledge.Answers.More).OfType<KnowledgeAnswer>(),
    ]);

    [Fact]
    public void Every_section_answers_one_of_the_collected_questions()
    {
        var used = Answers.Value.SelectMany(answer => answer.Sources).Select(section => section.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Knowledge.Content.Library.SectionIds.Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sentence_stands_in_a_section_that_the_answer_names()
    {
        foreach (var answer in Answers.Value)
        {
            var rest = answer.Sources
                .SelectMany(section => section.Sentences)
                .Aggregate(answer.Text, (text, sentence) => text.Replace(sentence, string.Empty, StringComparison.Ordinal));

            Assert.True(string.IsNullOrWhiteSpace(rest), $"\"{rest}\" stands in none of {string.Join(", ", answer.Sources.Select(section => section.Id))}");
        }
    }

    [Fact]
    public void Every_answer_opens_as_the_author_of_its_section_opened_it()
    {
        foreach (var answer in Answers.Value)
        {
            Assert.All(answer.Text.Split("\n\n"), paragraph => Assert.Contains(
                answer.Sources, section => paragraph.StartsWith(section.Sentences[0], StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_named_section_gave_a_sentence()
    {
        foreach (var answer in Answers.Value)
        {
            Assert.All(answer.Sources, section => Assert.Contains(
                section.Sentences, sentence => answer.Text.Contains(sentence, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_question_offered_next_is_one_that_an_author_wrote()
    {
        var written = Knowledge.Content.Faq.Select(entry => entry.Ask).ToHashSet(StringComparer.Ordinal);

        Assert.All(Answers.Value.SelectMany(answer => answer.FollowUps), question => Assert.Contains(question, written));
    }

    private static IEnumerable<string> Questions() =>
    [
        .. Knowledge.Content.Faq.SelectMany(entry => entry.Also.Prepend(entry.Ask)),
        .. Knowledge.Content.Asked.SelectMany(asked => asked.Asks.Concat(asked.NotCovered)),
    ];
}
