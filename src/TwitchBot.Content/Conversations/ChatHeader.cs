using System.Globalization;

namespace TwitchBot.Content.Conversations;

/// <summary>The lines <c>name=value</c> before a conversation's first turn, while they are read.</summary>
internal sealed class ChatHeader(string file, List<ContentError> errors)
{
    private const string NowFormat = "yyyy-MM-dd'T'HH:mm:ss";
    private static readonly string[] Names = ["user", "bot", "locale", "channel", "now"];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private DateTime? _now;

    public void Read(int number, string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        var (name, value) = (parts[0], parts.Length == 2 ? parts[1] : string.Empty);
        if (!Names.Contains(name))
        {
            var hint = NearestName.Hint(name, Names);
            Error(number, line.Contains('=')
                ? $"'{name}=' is none of {string.Join(", ", Names)}{hint}"
                : "a conversation starts with 'user: …' or 'bot: …', or with header lines such as 'locale=en-GB'.");
        }
        else if (value.Length == 0)
        {
            Error(number, $"'{name}=' needs a value.");
        }
        else if (!_values.TryAdd(name, value))
        {
            Error(number, $"'{name}=' is there twice.");
        }
        else if (name == "now")
        {
            ReadNow(number, value);
        }
    }

    public ChatScript Apply(ChatScript script) => script with
    {
        User = _values.GetValueOrDefault("user", script.User),
        Bot = _values.GetValueOrDefault("bot", script.Bot),
        Locale = _values.GetValueOrDefault("locale", script.Locale),
        Channel = _values.GetValueOrDefault("channel", script.Channel),
        Now = _now ?? script.Now,
    };

    private void ReadNow(int number, string value)
    {
        if (DateTime.TryParseExact(value, NowFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var now))
        {
            _now = now;
        }
        else
        {
            Error(number, $"'now={value}' must be a date and time such as 2026-11-20T09:00:00.");
        }
    }

    private void Error(int number, string message) => errors.Add(new ContentError(file, number, message));
}
