using TwitchBot.Content;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Tests;

public class MemoryTests
{
    [Fact]
    public void Memory_comes_back_from_JSON_as_it_was()
    {
        var memory = new Memory
        {
            Case = Case.Empty.With("caffeine", FindingState.Present) with { Onset = new(86400, 172800) },
            Asked = ["face", "onset"],
            Pending = "episode",
            Steps = [new Step("face", CaseChange.Between(Case.Empty, Case.Empty.With("pain", FindingState.Absent)))],
            LastSection = "quick-relief#stress",
            Welcomed = true,
            Turn = 7,
        };

        Assert.Equal(memory.ToJson(), Memory.FromJson(memory.ToJson()).ToJson());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Where_nothing_is_kept_memory_is_new(string? json) => Assert.Same(Memory.New, Memory.FromJson(json));

    [Fact]
    public void Clearing_forgets_all_that_was_told_but_not_that_the_person_was_welcomed()
    {
        var memory = Memory.New with { Case = Case.Empty.With("pain", FindingState.Present), Welcomed = true, Turn = 3, LastSection = "a#b" };

        Assert.Equal(Memory.New with { Welcomed = true, Turn = 3 }, memory.Cleared());
    }
}
