using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TwitchBot.Content.Yaml;

/// <summary>
/// Refuses what content files never need and authors only write by mistake: anchors and aliases (a text that starts with
/// <c>*</c> or <c>&amp;</c>), tags (one that starts with <c>!</c>) and nesting without end.
/// </summary>
internal sealed class PlainParser(TextReader text) : IParser
{
    private const int Deepest = 20;
    private readonly Scanner _scanner = new(text);
    private Parser? _parser;
    private int _depth;

    public ParsingEvent? Current => _parser?.Current;

    public bool MoveNext()
    {
        _parser ??= new Parser(_scanner);
        if (!Advance())
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

    private bool Advance()
    {
        try
        {
            return _parser!.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // The scanner knows of no better answer to brackets and indentation that contradict each other.
            throw new SemanticErrorException(_scanner.CurrentPosition, _scanner.CurrentPosition, "brackets or indentation do not fit");
        }
    }
}
