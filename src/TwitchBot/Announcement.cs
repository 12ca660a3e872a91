using TwitchBot.Endpoints;

namespace TwitchBot;

/// <summary>Says on the console where to go once the host listens.</summary>
internal static class Announcement
{
    public static void Write(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            var url = address.TrimEnd('/');
            Console.WriteLine($"Chat in the browser:       {url}/");
            Console.WriteLine($"Emulator and Playground:   {url}{BotEndpoint.Path}");
        }
    }
}
