using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TwitchBot.Content.Yaml;

/// <summary>
/// Refuses what content files never need and authors only write by mistake: anchors and aliases (a text that starts with
/// <c>*</c> or <c>&amp;</c>), tags (one that starts with <c>!</c>) and nesting without end.
/// </summary>
internal sealed class PlainParser(IParser inner) : IParser
{
    private const int Deepest = 20;
    private int _depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
        {
            return false;
        }

        if (Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw new SemanticErrorException(Current.Start, Current.End, "a text that starts with '*', '&' or '!' must stand in quotes");
        }

        _depth += Current?.NestingIncrease ?? 0;
        return _depth <= Deepest ? true : throw new SemanticErrorException(Current!.Start, Current.End, "brackets or lists are nested too deeply");
    }
}
