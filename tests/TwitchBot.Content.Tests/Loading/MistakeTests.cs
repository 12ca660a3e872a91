namespace TwitchBot.Content.Tests.Loading;

/// <summary>One mistake each, in content that is sound otherwise: it is found, on its line, with the way out.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly CopiedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("opposite-patterns")]
    [InlineData("not-meant-patterns")]
    public void No_pattern_may_say_that_a_red_flag_is_not_there(string field)
    {
        _content.Append("vocabulary.yaml", $"x: {{kind: red-flag, urgency: urgent, say: x, {field}: [a ~ b]}}\n");

        Assert.Contains(_content.Errors(), error => error.Message.Contains("is said by whole phrases", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vocabulary.yaml", "\nx: {kind: trigger, say: x, wrods: [x]}\n", 1, "unknown field 'wrods'; did you mean 'words'?")]
    [InlineData("vocabulary.yaml", "x: {kind: triger, say: x}\n", 0, "'kind: triger' is unknown; it must be one of trigger, symptom")]
    [InlineData("vocabulary.yaml", "x: {kind: trigger}\n", 0, "the field 'say' is missing")]
    [InlineData("vocabulary.yaml", "x: {kind: red-flag, say: x}\n", 0, "says its urgency")]
    [InlineData("vocabulary.yaml", "x: {kind: red-flag, say: x, urgency: routine}\n", 0, "it must be one of emergency, urgent")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, urgency: urgent}\n", 0, "only a red flag, says its urgency")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, is: [strss]}\n", 0, "unknown concept 'strss'; did you mean 'stress'?")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, is: [y]}\ny: {kind: symptom, say: y, is: [x]}\n", 0, "a case of itself")]
    [InlineData("vocabulary.yaml", "x:\n  kind: symptom\n  say: x\n  patterns:\n    - a ~ b\n    - <limp> ~ b\n", 5, "unknown concept 'limp'; did you mean 'limb'?")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, patterns: [a ~ (b |)]}\n", 0, "cannot be read as a pattern")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, patterns: [a ~ (b]}\n", 0, "cannot be read as a pattern")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, words: [a, '']}\n", 0, "'words' has an empty text")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: x, words: [[a]]}\n", 0, "'words' must be a list of texts")]
    [InlineData("vocabulary.yaml", "x: {kind: symptom, say: [x]}\n", 0, "'say' must be a text")]
    [InlineData("vocabulary.yaml", "x: caffeine\n", 0, "the concept 'x' needs fields")]
    [InlineData("vocabulary.yaml", "Face Pain: {kind: symptom, say: x}\n", 0, "small letters, digits and hyphens")]
    [InlineData("vocabulary.yaml", "onset: {kind: symptom, say: x}\n", 0, "means something else in conditions")]
    [InlineData("answers/facial-droop.yaml", "\nstrss:\n  asks:\n    - a\n  present:\n    - a\n  absent:\n    - b\n", 1, "no concept 'strss'; a topic that is none says so with 'meaning: ...'; did you mean 'stress'?")]
    [InlineData("answers/facial-droop.yaml", "x:\n  meaning: a\n  presnt:\n    - a\n", 2, "unknown field 'presnt'; did you mean 'present'?")]
    [InlineData("answers/facial-droop.yaml", "x:\n  meaning: a\n  asks:\n    - a\n  present:\n    - a\n", 0, "needs the lists 'present' and 'absent'")]
    [InlineData("answers/facial-droop.yaml", "x:\n  meaning: a\n  present:\n    - a: b\n", 3, "must stand in double quotes")]
    [InlineData("answers/facial-droop.yaml", "x:\n  meaning: a\n  present: [a]\n", 2, "expected 'topic:', under it 'list:'")]
    [InlineData("answers/facial-droop.yaml", "x:\n  meaning: a\n  about:\n    - strss\n  present:\n    - a\n", 0, "is about 'strss', which vocabulary.yaml does not have; did you mean 'stress'?")]
    [InlineData("alike.yaml", "sense: {}\n", 0, "unknown field 'sense'; did you mean 'senses'?")]
    [InlineData("phrases.yaml", "x: ''\n", 0, "the phrase 'x' has no text")]
    [InlineData("phrases.yaml", "x:\n  y:\n", 1, "the phrase 'x.y' has no text")]
    [InlineData("phrases.yaml", "x: []\n", 0, "the phrase 'x' has no text")]
    [InlineData("phrases.yaml", "x: [a, 'b {time}']\n", 0, "same slots as its first one: none")]
    [InlineData("phrases.yaml", "x:\n  - in {time}\n  - in {tmie}\n", 2, "same slots as its first one: {time}")]
    [InlineData("phrases.yaml", "x: in {time\n", 0, "a brace that belongs to no slot")]
    [InlineData("phrases.yaml", "triage.face: a\n", 0, "the phrase 'triage.face' is there twice")]
    [InlineData("triage.yaml", "- advice: x\n  when: strss\n  say: advice.stress\n  because: [quick-relief#stress]\n", 1, "no concept 'strss'; did you mean 'stress'?")]
    [InlineData("triage.yaml", "- advice: x\n  when: stress and\n  say: advice.stress\n  because: [quick-relief#stress]\n", 1, "cannot be read as a condition")]
    [InlineData("triage.yaml", "- advice: x\n  say: advice.stress\n  because: [quick-relief#stress]\n", 0, "the field 'when' is missing")]
    [InlineData("triage.yaml", "- advice: x\n  when: stress\n  say: advice.strss\n  because: [quick-relief#stress]\n", 2, "no phrase 'advice.strss'; did you mean 'advice.stress'?")]
    [InlineData("triage.yaml", "- advice: x\n  when: stress\n  say: advice.stress\n  because:\n    - quick-relief#stress\n    - quick-relief#strss\n", 5, "no article has the section 'quick-relief#strss'; did you mean 'quick-relief#stress'?")]
    [InlineData("triage.yaml", "- advice: x\n  when: stress\n  say: advice.stress\n", 0, "must name at least one article section")]
    [InlineData("triage.yaml", "- advice: stress\n  when: stress\n  say: advice.stress\n  because: [quick-relief#stress]\n", 0, "the advice 'stress' is there twice")]
    [InlineData("triage.yaml", "- rul: x\n", 0, "an entry starts with 'rule: name'")]
    [InlineData("triage.yaml", "- rule: x\n  when: stress\n  urgency: soon\n  say: advice.stress\n  because: [quick-relief#stress]\n  source: x\n  reviewed: 2026-11-20\n", 2, "it must be one of self-care, routine, urgent, emergency")]
    [InlineData("triage.yaml", "- rule: x\n  when: stress\n  urgency: urgent\n  say: advice.stress\n  because: [quick-relief#stress]\n  source: x\n  reviewed: 20.11.2026\n", 6, "must be a date such as 2026-11-20")]
    [InlineData("assessment.yaml", "- ask: onset\n  say: assessment.onset.say\n  again: assessment.onset.again\n  why: assessment.onset.why\n  expects: yes-no\n  about: [pain]\n", 0, "the question 'onset' is there twice")]
    [InlineData("assessment.yaml", "- ask: x\n  say: assessment.onset.say\n  again: assessment.onset.again\n  why: assessment.onset.why\n  expects: yes-no\n", 0, "must say which concepts it is about")]
    [InlineData("faq.yaml", "- just a text\n", 0, "expected an entry with named fields")]
    [InlineData("faq.yaml", "- ask: What is a nose twitch\n  answer: [quick-relief#stress]\n", 0, "is there twice")]
    [InlineData("emergency-numbers.yaml", "- number: '1'\n  regions: [GB]\n  source: x\n", 1, "the region 'GB' has a number already")]
    [InlineData("emergency-numbers.yaml", "- number: '1'\n  anywhere: yes\n  source: x\n", 1, "it must be one of true, false")]
    [InlineData("articles/quick-relief.md", "## Food\nconcepts: []\n\nEat.\n", 0, "ends with its id")]
    [InlineData("articles/quick-relief.md", "##Food {#food}\n", 0, "a heading is written '## Title {#id}'")]
    [InlineData("articles/quick-relief.md", "## Food {#stress}\nconcepts: []\n\nEat.\n", 0, "the section 'stress' is there twice")]
    [InlineData("articles/quick-relief.md", "## Food {#food}\n\nEat.\n", 1, "a section says which concepts it speaks of")]
    [InlineData("articles/quick-relief.md", "## Food {#food}\nconcepts: stress\n\nEat.\n", 1, "stand in brackets")]
    [InlineData("articles/quick-relief.md", "## Food {#food}\nconcepts: [strss]\n\nEat.\n", 1, "no concept 'strss'; did you mean 'stress'?")]
    [InlineData("articles/quick-relief.md", "## Food {#food}\nconcepts: []\n", 0, "the section 'food' has no text")]
    public void A_wrong_entry_is_found_on_its_line(string file, string entry, int lineOfEntry, string reason)
    {
        var first = _content.Append(file, entry);

        var errors = _content.Errors();

        Assert.Contains(errors, error => error.File == file && error.Line == first + lineOfEntry && error.Message.Contains(reason, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Equal(file, error.File));
    }

    [Theory]
    [InlineData("wording.yaml", "  negation:", "  negatoin:", 0, "unknown field 'negatoin'; did you mean 'negation'?")]
    [InlineData("wording.yaml", "  self-harm:", "  selfharm:", 0, "unknown field 'selfharm'; did you mean 'self-harm'?")]
    [InlineData("wording.yaml", "    3-5:", "    5-3:", 0, "'5-3' must be a number or a range")]
    [InlineData("wording.yaml", "    3-5:", "    3 to 5:", 0, "'3 to 5' must be a number or a range")]
    [InlineData("wording.yaml", "cues:", "cue:", 0, "unknown field 'cue'; did you mean 'cues'?")]
    [InlineData("wording.yaml", "3: [third, three,", "3: [third, two,", 0, "'two' has an amount already")]
    [InlineData("emergency-numbers.yaml", "anywhere: true", "anywhere: false", -1, "one entry must hold where the region is unknown")]
    [InlineData("articles/quick-relief.md", "id: quick-relief", "id: quick", 0, "the id 'quick' must be the file's name, 'quick-relief'")]
    [InlineData("articles/quick-relief.md", "title:", "titel:", 0, "unknown field 'titel'; did you mean 'title'?")]
    [InlineData("articles/quick-relief.md", "reviewed: 2026-11-20", "reviewed: soon", 0, "must be a date")]
    [InlineData("articles/quick-relief.md", "---\nid", "id", 0, "an article starts with front matter")]
    public void A_changed_line_is_found(string file, string old, string changed, int offset, string reason)
    {
        var line = _content.Replace(file, old, changed);

        Assert.Contains(_content.Errors(), error => error.File == file && error.Message.Contains(reason, StringComparison.Ordinal)
            && error.Line == Math.Max(1, line + offset));
    }

    [Fact]
    public void A_phrase_that_the_bot_needs_cannot_be_taken_out()
    {
        _content.Replace("phrases.yaml", "self-harm:", "selfharm:");

        Assert.Contains(_content.Errors(), error => error.Message.Contains("the phrase 'self-harm' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_with_broken_front_matter_still_has_its_sections()
    {
        _content.Replace("articles/quick-relief.md", "id: quick-relief", "id: [");

        Assert.All(_content.Errors(), error => Assert.Equal("articles/quick-relief.md", error.File));
    }
}
