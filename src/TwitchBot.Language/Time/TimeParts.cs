using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>The small readers that the others share: each is built from the wording once.</summary>
internal sealed class TimeParts
{
    public TimeParts(TimeWords words)
    {
        Words = words;
        Numbers = new NumberReader(words);
        Units = new UnitReader(words);
        Weekdays = new WeekdayReader(words, Numbers, Units);
        Clock = new ClockReader(words, Numbers, Units);
    }

    public TimeWords Words { get; }

    public NumberReader Numbers { get; }

    public UnitReader Units { get; }

    public WeekdayReader Weekdays { get; }

    public ClockReader Clock { get; }
}
