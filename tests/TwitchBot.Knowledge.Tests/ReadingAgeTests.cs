using System.Globalization;
namespace TwitchBot.Knowledge.Tests;

public class ReadingAgeTests(ITestOutputHelper output)
{
    private const double Bar = 8;

    [Fact]
    public void Half_of_all_sections_can_be_read_after_eight_years_of_school_and_the_harder_ones_are_listed()
    {
        var sections = Knowledge.Content.Library.Sections
            .Select(section => (section.Id, Grade: ReadingGrade.Of(section.Sentences)))
            .OrderByDescending(section => section.Grade)
            .ToList();
        foreach (var (id, grade) in sections.TakeWhile(section => section.Grade > Bar))
        {
            output.WriteLine($"{grade.ToString("0.0", CultureInfo.InvariantCulture)}  {id}");
        }

        Assert.True(sections[sections.Count / 2].Grade <= Bar, $"the median is {sections[sections.Count / 2].Grade.ToString("0.0", CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void No_section_asks_for_more_than_eleven_years_of_school()
    {
        var hard = Knowledge.Content.Library.Sections.Where(section => ReadingGrade.Of(section.Sentences) > 11).Select(section => section.Id);

        Assert.Empty(hard);
    }

    [Theory]
    [InlineData("The cat sat on the mat.", 0, 1)]
    [InlineData("A nose twitch is a small jump of a muscle near your nose.", 2, 5)]
    [InlineData("Microvascular decompression alleviates neurovascular compression of the intracranial facial nerve.", 20, 35)]
    public void Plain_words_in_short_sentences_are_easy(string sentence, double least, double most) =>
        Assert.InRange(Math.Max(0, ReadingGrade.Of([sentence])), least, most);
}
