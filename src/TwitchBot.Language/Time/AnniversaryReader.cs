using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads lengths that will be full on a day to come: "it'll be a week on Thursday", "a year come April", "two weeks tomorrow".</summary>
internal sealed class AnniversaryReader
{
    private const double Day = 86400;
    private const double Month = 2592000;
    private const double Year = 365 * Day;
    private const int DaysOfWeek = 7;

    /// <summary>How many tokens before a length tell that it will be one.</summary>
    private const int Reach = 4;

    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly WeekdayReader _weekdays;
    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<IReadOnlyList<Holiday>> _holidays = new();
    private readonly PhraseTable<bool> _willBe = new();
    private readonly HashSet<string> _come;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _tomorrow;

    public AnniversaryReader(TimeParts parts)
    {
        var words = parts.Words;
        (_numbers, _units, _weekdays) = (parts.Numbers, parts.Units, parts.Weekdays);
        foreach (var (name, month) in words.Calendar.Months)
        {
            _months.Add(name, month);
        }

        foreach (var (name, holidays) in words.Calendar.Holidays)
        {
            _holidays.Add(name, holidays);
        }

        words.Each("will-be", phrase => _willBe.Add(phrase, true));
        _come = words.Words("come");
        _links = words.Words("come-link");
        _tomorrow = words.Words("tomorrow");
    }

    /// <summary>The day or month in which it began; null where no such length starts at a token.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (_numbers.Single(tokens, at) is not { Amount: var count, Length: var length } || count.Min != count.Max || count.Min % 1 != 0 || count.Min is < 1 or > 100)
        {
            return null;
        }

        var unitAt = at + length;
        if (unitAt + 1 >= tokens.Length || tokens[unitAt].Length < 2 || _units.Read(tokens[unitAt]) is not { } unit || unit is < Day or > Year)
        {
            return null;
        }

        var next = unitAt + 1;
        var isToCome = WillBe(tokens, at) || (at == 0 && _tomorrow.Contains(tokens[next].Word));
        while (next < tokens.Length && (_come.Contains(tokens[next].Word) || (next > unitAt && _links.Contains(tokens[next].Word))))
        {
            isToCome |= _come.Contains(tokens[next].Word);
            next++;
        }

        return isToCome && next < tokens.Length && ToCome(tokens, next, now) is { } then ? Earlier(then, (int)count.Min, unit) is var began && began.From <= now ? began : null : null;
    }

    private static Stretch Earlier(Stretch then, int count, double unit) => unit switch
    {
        Month => then with { From = then.From.AddMonths(-count), To = then.To.AddMonths(-count) },
        Year => then with { From = then.From.AddYears(-count), To = then.To.AddYears(-count) },
        _ => then with { From = then.From.AddDays(-count * unit / Day), To = then.To.AddDays(-count * unit / Day) },
    };

    private bool WillBe(Token[] tokens, int at)
    {
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            if (_willBe.Longest(tokens, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next such day or month.</summary>
    private Stretch? ToCome(Token[] tokens, int at, DateTime now)
    {
        if (_tomorrow.Contains(tokens[at].Word))
        {
            return Stretch.Day(now.Date.AddDays(1), at);
        }

        if (_weekdays.Name(tokens, at, out var weekday) is var named and > 0)
        {
            return Stretch.Day(WeekdayReader.Last(now, weekday).AddDays(DaysOfWeek), at + named - 1) is var day && day.From > now.Date ? day : Stretch.Day(day.From.AddDays(DaysOfWeek), day.Last);
        }

        if (_months.Longest(tokens, at, out var month) is var length and > 0)
        {
            var from = new DateTime(month < now.Month ? now.Year + 1 : now.Year, month, 1);
            return new Stretch(from, from.AddMonths(1), at + length - 1);
        }

        if (_holidays.Longest(tokens, at, out var holidays) is var taken and > 0)
        {
            DateTime[] dates = [.. holidays!.SelectMany(holiday => new[] { holiday.In(now.Year), holiday.In(now.Year + 1) }).Where(date => date > now).Order()];
            return dates.Length > 0 ? Stretch.Day(dates[0], at + taken - 1) : null;
        }

        return null;
    }
}
