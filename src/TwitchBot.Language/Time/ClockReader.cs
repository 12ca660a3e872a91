using System.Globalization;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>A time on the clock.</summary>
/// <param name="Hours">Hours from midnight or noon, with the fraction of the minutes.</param>
/// <param name="IsAfternoon">Whether it is after noon; null where it does not say.</param>
/// <param name="Last">The last token it was read from.</param>
internal readonly record struct ClockTime(double Hours, bool? IsAfternoon, int Last);

/// <summary>Reads times on the clock: "3pm", "10:30", "half past eight", "eight o'clock", "11 last night".</summary>
internal sealed class ClockReader
{
    private readonly PhraseTable<double> _before = new();
    private readonly PhraseTable<bool?> _after = new();
    private readonly PhraseTable<bool> _day = new();
    private readonly NumberReader _numbers;

    public ClockReader(TimeWords words)
    {
        _numbers = new NumberReader(words);
        words.Each("half-past", phrase => _before.Add(phrase, 0.5));
        words.Each("quarter-past", phrase => _before.Add(phrase, 0.25));
        words.Each("quarter-to", phrase => _before.Add(phrase, -0.25));
        words.Each("oclock", phrase => _after.Add(phrase, null));
        words.Each("am", phrase => _after.Add(phrase, false));
        words.Each("pm", phrase => _after.Add(phrase, true));
        words.Each("clock-day", phrase => _day.Add(phrase, true));
    }

    /// <summary>The whole hour a token says by itself.</summary>
    public static double? Plain(in Token token) =>
        token.Kind == TokenKind.Number && double.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24 ? hour : null;

    /// <summary>The time that starts at a token; null where none does.</summary>
    public ClockTime? Read(Token[] tokens, int at)
    {
        var shiftLength = _before.Longest(tokens, at, out var shift);
        var hourAt = at + shiftLength;
        if (hourAt >= tokens.Length || _numbers.Single(tokens, hourAt) is not { Amount: { Min: >= 0 and <= 24 } hours } number || hours.Min != hours.Max)
        {
            return null;
        }

        var last = hourAt + number.Length - 1;
        var hour = hours.Min + shift;
        var certain = shiftLength > 0;
        if (last + 2 < tokens.Length && tokens[last + 1].Word == ":" && tokens[last + 2] is { Kind: TokenKind.Number, Length: 2 } minutes)
        {
            hour += double.Parse(minutes.Word, CultureInfo.InvariantCulture) / 60;
            (last, certain) = (last + 2, true);
        }

        if (last + 1 < tokens.Length && _after.Longest(tokens, last + 1, out var afternoon) is var length and > 0)
        {
            return new ClockTime(afternoon == false && hour >= 12 ? hour - 12 : hour, afternoon, last + length);
        }

        return certain || (last + 1 < tokens.Length && _day.Longest(tokens, last + 1, out _) > 0) ? new ClockTime(hour, null, last) : null;
    }
}
