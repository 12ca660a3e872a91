using TwitchBot.Content;
using TwitchBot.Language;

// Learns from a language's examples, as a step of the build: twitchbot-learn DIRECTORY FILE.
var result = ContentLoader.Load(args[0]);
foreach (var error in result.Errors)
{
    Console.Error.WriteLine(error);
}

if (result.Content is not { } content)
{
    return 1;
}

LearnedContent.Write(content, args[1]);
return 0;
