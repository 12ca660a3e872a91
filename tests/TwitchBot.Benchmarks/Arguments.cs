using System.CommandLine;

namespace TwitchBot.Benchmarks;

/// <summary>Arguments that several commands take, with their limits.</summary>
internal static class Arguments
{
    /// <summary>The bot's messages endpoint: an absolute http(s) address on this machine, nothing else.</summary>
    public static Argument<Uri> BotUrl() => new("url")
    {
        Description = "The bot's messages endpoint, such as http://127.0.0.1:3978/api/messages.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var url) && Loopback.Is(url))
                return url;
            result.AddError($"'{text}' is not an http address on this machine; only loopback is put under load.");
            return null;
        },
    };

    /// <summary>A whole number within limits, so that every run ends by itself.</summary>
    public static Option<int> Number(string name, string description, int otherwise, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is var value && (value < least || value > most))
                result.AddError($"{name} is {value}; give a number from {least} to {most}.");
        });
        return option;
    }
}
