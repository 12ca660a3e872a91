using Microsoft.Extensions.Options;

namespace TwitchBot.DirectLine;

/// <summary>Stops the host at its start when a setting cannot work.</summary>
internal sealed class DirectLineOptionsValidation : IValidateOptions<DirectLineOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
