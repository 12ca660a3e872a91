using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>When the parts of the day begin and end, and what TIMEX3 calls them.</summary>
internal static class DayPartHours
{
    public static string Timex(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Daytime => "TDT",
        DayPart.Breakfast => "TMEB",
        DayPart.Lunch => "TMEL",
        _ => "TMED",
    };

    /// <summary>Its hours, or the first or last two of them.</summary>
    public static (TimeOnly Start, TimeOnly End) Of(DayPart part, Portion? portion)
    {
        var (start, end) = part switch
        {
            DayPart.Morning or DayPart.Breakfast => (new TimeOnly(8, 0), new TimeOnly(12, 0)),
            DayPart.Afternoon => (new TimeOnly(12, 0), new TimeOnly(16, 0)),
            DayPart.Evening or DayPart.Dinner => (new TimeOnly(16, 0), new TimeOnly(20, 0)),
            DayPart.Night => (new TimeOnly(20, 0), new TimeOnly(23, 59, 59)),
            DayPart.Lunch => (new TimeOnly(11, 0), new TimeOnly(13, 0)),
            _ => (new TimeOnly(8, 0), new TimeOnly(18, 0)),
        };
        return portion switch
        {
            Portion.Start or Portion.Earlier => (start, start.AddHours(2)),
            Portion.End or Portion.Later => (start.AddHours(2), end),
            _ => (start, end),
        };
    }
}
