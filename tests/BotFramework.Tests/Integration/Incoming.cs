namespace BotFramework.Tests.Integration;

/// <summary>Activities as channels send them, reduced.</summary>
internal static class Incoming
{
    public static string Message(string serviceUrl, string text = "hello", string more = "") => $$"""
        {"type":"message","id":"in|1","text":"{{text}}","channelId":"emulator","serviceUrl":"{{serviceUrl}}",
         "from":{"id":"user","name":"User","role":"user"},"recipient":{"id":"bot","name":"Bot","role":"bot"},
         "conversation":{"id":"a b|livechat;messageid=1@x:y/z"},"locale":"en-US"{{more}} }
        """;

    public static string Invoke(string name, string value) => $$"""
        {"type":"invoke","id":"1","name":"{{name}}","value":{{value}},"channelId":"msteams","serviceUrl":"http://127.0.0.1:1",
         "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c"} }
        """;
}
