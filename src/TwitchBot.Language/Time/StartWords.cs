using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>The words that something may start with, so that others are passed over without asking each reader.</summary>
/// <param name="stems">Stems of such words.</param>
/// <param name="words">Such words that count only as they stand.</param>
internal sealed class StartWords(IEnumerable<string> stems, IEnumerable<string> words)
{
    private readonly HashSet<string> _stems = stems.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _words = words.ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether something may start at a token; a number in digits always may.</summary>
    public bool Has(in Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (_stems.Contains(token.Stem) || _words.Contains(token.Word)));
}
