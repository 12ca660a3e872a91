using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TwitchBot.DirectLine;

/// <summary>Stops the host at its start where a setting is used that has another name now: ignoring it would lock a site out unsaid.</summary>
internal sealed class FormerSettings(IConfiguration section) : IValidateOptions<DirectLineOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options) => string.IsNullOrWhiteSpace(section["Secret"])
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("DirectLine:Secret is now DirectLine:Sites:{name}:Secrets:0, one for each site; move it there.");
}
