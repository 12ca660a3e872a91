namespace Recognizers.Tests.DateTime.Reading;

public class ClockTests
{
    [Theory]
    [InlineData("9am", "9am: time T09 09:00:00")]
    [InlineData("8.30 p.m.", "8.30 p.m.: time T20:30 20:30:00")]
    [InlineData("14:30", "14:30: time T14:30 14:30:00")]
    [InlineData("7:30", "7:30: time T07:30 07:30:00 | T19:30 19:30:00")]
    [InlineData("eight o’clock", "eight o’clock: time T08 08:00:00 | T20 20:00:00")]
    [InlineData("seven thirty pm", "seven thirty pm: time T19:30 19:30:00")]
    [InlineData("half past seven in the morning", "half past seven in the morning: time T07:30 07:30:00")]
    [InlineData("a quarter to nine", "a quarter to nine: time T08:45 08:45:00 | T20:45 20:45:00")]
    [InlineData("20 minutes past eight in the evening", "20 minutes past eight in the evening: time T20:20 20:20:00")]
    [InlineData("11 at night", "11 at night: time T23 23:00:00")]
    [InlineData("one in the morning", "one in the morning: time T01 01:00:00")]
    [InlineData("12 noon", "12 noon: time T12 12:00:00")]
    [InlineData("in the morning at 7", "in the morning at 7: time T07 07:00:00")]
    public void Times_of_day_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("in the late afternoon", "in the late afternoon: timerange TAF end 14:00:00..16:00:00")]
    [InlineData("last night", "last night: datetimerange 2026-03-09TNI 2026-03-09 20:00:00..2026-03-09 23:59:59")]
    [InlineData("late last night", "late last night: datetimerange 2026-03-09TNI end 2026-03-09 22:00:00..2026-03-09 23:59:59")]
    [InlineData("this morning", "this morning: datetimerange 2026-03-10TMO 2026-03-10 08:00:00..2026-03-10 12:00:00")]
    [InlineData("Sat morning", "Sat morning: datetimerange XXXX-WXX-6TMO 2026-03-07 08:00:00..2026-03-07 12:00:00 | XXXX-WXX-6TMO 2026-03-14 08:00:00..2026-03-14 12:00:00")]
    public void Parts_of_the_day_are_read(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("8 o'clock yesterday evening", "8 o'clock yesterday evening: datetime 2026-03-09T20 2026-03-09 20:00:00")]
    [InlineData("half past seven this morning", "half past seven this morning: datetime 2026-03-10T07:30 2026-03-10 07:30:00")]
    [InlineData("last night at 11", "last night at 11: datetime 2026-03-09T23 2026-03-09 23:00:00")]
    [InlineData("at 10 yesterday", "10 yesterday: datetime 2026-03-09T10 2026-03-09 10:00:00 | 2026-03-09T22 2026-03-09 22:00:00")]
    [InlineData("last Monday at 4pm", "last Monday at 4pm: datetime 2026-03-02T16 2026-03-02 16:00:00")]
    [InlineData("since Mar 3rd at 10pm", "since Mar 3rd at 10pm: datetimerange XXXX-03-03T22 since 2026-03-03 22:00:00.. | XXXX-03-03T22 since 2027-03-03 22:00:00..")]
    public void A_day_and_a_time_are_one_moment(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("between 9 and 11:30pm", "between 9 and 11:30pm: timerange (T21,T23:30,PT2H30M) 21:00:00..23:30:00")]
    [InlineData("between 7 and 9 last night", "between 7 and 9 last night: datetimerange (2026-03-09T19,2026-03-09T21,PT2H) 2026-03-09 19:00:00..2026-03-09 21:00:00")]
    [InlineData("from 3pm to 5pm yesterday", "from 3pm to 5pm yesterday: datetimerange (2026-03-09T15,2026-03-09T17,PT2H) 2026-03-09 15:00:00..2026-03-09 17:00:00")]
    [InlineData("2pm-3pm", "2pm-3pm: timerange (T14,T15,PT1H) 14:00:00..15:00:00")]
    [InlineData("from 11 pm to 3", "from 11 pm to 3: timerange (T23,T03,PT4H) 23:00:00..03:00:00")]
    public void Two_times_are_one_range(string text, string expected) => Assert.Equal(expected, Recognized.Line(text));

    [Theory]
    [InlineData("good morning")]
    [InlineData("192.168.1.2")]
    [InlineData("from 8 to 10 out of ten")]
    [InlineData("at 9%")]
    [InlineData("38.5 at noonday")]
    public void These_are_none(string text) => Assert.Empty(Recognized.In(text));
}
