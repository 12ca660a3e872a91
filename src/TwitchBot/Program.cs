using Microsoft.Extensions.Options;
using TwitchBot;
using TwitchBot.Articles;
using TwitchBot.Content;
using TwitchBot.Dialogs;
using TwitchBot.DirectLine;
using TwitchBot.Endpoints;
using TwitchBot.Pages;
using TwitchBot.State;
using TwitchBot.Summaries;

// Settings stand beside the program, like dialogs and wwwroot, wherever it is started from. They are read once: watching them would put
// a watch on every folder below.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
    ContentRootPath = AppContext.BaseDirectory,
});
var refusal = AnonymousAccess.Refusal(builder.Configuration, builder.Environment)
    ?? BotRegistration.Refusal(builder.Configuration)
    ?? PublicOrigin.Refusal(builder.Configuration)
    ?? StateRetention.Refusal(builder.Configuration);
if (refusal is not null)
{
    await Console.Error.WriteLineAsync(refusal);
    return 1;
}

var dialogs = builder.Configuration["Dialogs"] ?? Path.Combine(AppContext.BaseDirectory, "dialogs");
var loaded = ContentLoader.Load(Path.Combine(dialogs, "en"));
if (loaded.Content is not { } content)
{
    foreach (var error in loaded.Errors)
    {
        await Console.Error.WriteLineAsync($"{dialogs}/en/{error}");
    }

    return 1;
}

builder.ListenByDefault();
builder.Services.AddTwitchBot(content).AddChannels(builder.Configuration).AddArticles().AddSummaries().AddFeedback(builder.Configuration);
var app = builder.Build();
try
{
    app.Services.Prepare();
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

app.UseProxy();
app.MapBot();
app.MapDirectLine("/v3/directline");
app.MapHealth();
app.MapChatPage(app.Services.GetRequiredService<DirectLineOptions>().SiteOrigins);
app.MapDemo();
app.MapArticles(content);
app.MapSummaries();
app.Lifetime.ApplicationStarted.Register(() => Announcement.Write(app.Urls));
await app.RunAsync();
return 0;
