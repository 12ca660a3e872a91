using System.Diagnostics;
using TwitchBot.Content.Assessment;

namespace TwitchBot.Language.Tests;

/// <summary>A long message takes no more time for a character than a short one, whatever it is made of.</summary>
public class ReadingCostTests
{
    private const int Short = 4_000;
    private const int Times = 32;

    /// <summary>One text so many times as long may take so many times the time of as many short ones; where work grows with the square of the text, it is 32.</summary>
    private const int Bar = 5;

    /// <summary>A busy machine spoils some of the measurements; of growth that isn't there, it can't spoil all.</summary>
    private const int Attempts = 10;

    private static readonly DateTime Now = new(2026, 3, 10, 9, 0, 0);

    [Theory]
    [InlineData("My nose has been twitching for two weeks. I drink coffee and my mother had a stroke. No pain; is it serious? ")]
    [InlineData("my nose twitches a lot and i am worried about work and stress and i do not sleep ")]
    [InlineData("my wife had it for three weeks and last year i had it for two days ")]
    [InlineData("3 weeks, two days and 5 minutes since monday for ten years ")]
    [InlineData("not 3 weeks not 4 days ")]
    [InlineData("3 weeks ..., ... , 5 ")]
    [InlineData("12 7 3 2026 5.5 1,000 10:15 ")]
    [InlineData("hundred ")]
    [InlineData("twenty hundred one and a half three hundred and ten ")]
    [InlineData("i was 14 and i'm 31 when i was 5 ")]
    [InlineData("citalopram and sertraline for two weeks and magnesium since monday ")]
    [InlineData("numbness weakness drooping slurred speech headache pain fever ")]
    [InlineData("my father has numbness and his face is drooping and she is weak ")]
    [InlineData("My dad is weak. His face droops now. ")]
    [InlineData("no not never without nothing no pain not weak ")]
    [InlineData(",,,, , ,no,")]
    [InlineData("is it serious? could it be a stroke? why does my face droop? ")]
    [InlineData("is it because my face droops but i am weak but should i see why ")]
    [InlineData("the day before, ")]
    [InlineData("from at ")]
    [InlineData("of the ")]
    [InlineData("week last ")]
    public void A_long_message_takes_no_more_time_for_a_character(string thing)
    {
        var context = new ReadContext(Now, AnswerKind.YesNo, ["pain"]);
        string OfLength(int length) => string.Concat(Enumerable.Repeat(thing, length / thing.Length));
        var (shortText, longText) = (OfLength(Short), OfLength(Times * Short));
        var (shortest, longest) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Attempts && !(longest <= Bar * shortest && i > 1); i++)
        {
            (shortest, longest) = (Math.Min(shortest, Milliseconds(shortText, Times, context)), Math.Min(longest, Milliseconds(longText, 1, context)));
        }

        Assert.True(longest <= Bar * shortest, $"{Times} texts of {Short} characters take {shortest:0.0} ms, one of as many together {longest:0.0} ms");
    }

    private static double Milliseconds(string text, int times, ReadContext context)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            Reading.Reader.Read(text, context);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
