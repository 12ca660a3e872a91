using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Authentication;

public sealed class TrustedServicesTests
{
    private readonly TrustedServices _services = new([new Uri("https://configured.example/base/")]);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://botframework.com", true)]
    [InlineData("https://configured.example", true)]
    [InlineData("http://configured.example", false)]
    [InlineData("https://configured.example:444", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://mine.trafficmanager.net/", false)]
    [InlineData("https://notbotframework.com/", false)]
    [InlineData("https://botframework.com.attackers.example/", false)]
    [InlineData("https://botframework.com@attackers.example/", false)]
    [InlineData("https://attackers.example/?botframework.com", false)]
    [InlineData("http://localhost:5000", false)]
    [InlineData("urn:botframework:something", false)]
    [InlineData("nonsense", false)]
    public void The_token_goes_to_Microsofts_services_and_where_an_operator_says(string serviceUrl, bool trusted) =>
        Assert.Equal(trusted, _services.Contains(serviceUrl));

    [Theory]
    [InlineData("https://new.example/teams", true)]
    [InlineData("http://localhost:5000", true)]
    [InlineData("http://new.example/teams", false)]
    public void It_goes_where_a_checked_caller_says_unless_others_could_read_along(string serviceUrl, bool trusted)
    {
        Assert.Equal(trusted, _services.Add(serviceUrl));
        Assert.Equal(trusted, _services.Contains(serviceUrl));
    }
}
