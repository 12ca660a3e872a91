using TwitchBot.Content.Triage;

namespace TwitchBot.Content.Tests.Structure;

/// <summary>What holds for all of the content that people review.</summary>
public sealed class StructureTests
{
    private readonly BotContent _content = RepositoryContent.English;

    [Fact]
    public void Every_triage_rule_says_where_it_comes_from_and_when_it_was_reviewed() =>
        Assert.All(_content.Triage.Rules, rule =>
        {
            Assert.NotEmpty(rule.Source);
            Assert.NotEqual(default, rule.Reviewed);
        });

    [Fact]
    public void Every_red_flag_raises_at_least_its_own_urgency()
    {
        var flags = _content.Concepts.All.Where(concept => concept.Urgency is not null);

        Assert.All(flags, flag => Assert.Contains(
            _content.Triage.Rules,
            rule => rule.Urgency >= flag.Urgency && rule.When.Concepts().Any(_content.Concepts.WithParents(flag.Id).Contains)));
    }

    [Fact]
    public void Some_question_asks_about_an_emergency() =>
        Assert.Contains(_content.Questions, question => question.About.Any(id => _content.Concepts[id].Urgency == Urgency.Emergency));

    [Fact]
    public void Every_article_section_answers_some_question()
    {
        var answered = _content.Faq.SelectMany(entry => entry.Answer).ToHashSet(StringComparer.Ordinal);

        Assert.All(_content.Library.SectionIds, id => Assert.Contains(id, answered));
    }

    [Fact]
    public void Every_article_section_has_two_to_six_sentences() =>
        Assert.All(_content.Library.Sections, section => Assert.InRange(section.Sentences.Count, 2, 6));

    [Fact]
    public void Every_concept_can_come_to_be_known()
    {
        var known = _content.Questions.SelectMany(question => question.About)
            .Concat(_content.Concepts.All.SelectMany(concept => concept.Is))
            .Concat(_content.Concepts.All.Where(concept => concept.Words.Count + concept.Patterns.Count > 0).Select(concept => concept.Id))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(_content.Concepts.All, concept => Assert.Contains(concept.Id, known));
    }
}
