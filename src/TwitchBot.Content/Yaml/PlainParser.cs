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

        var current = _parser.Current!;
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw Mistake(current.Start, "a text that starts with '*', '&' or '!' must stand in quotes");
        }

        _depth += current.NestingIncrease;
        if (_depth > Deepest)
        {
            throw Mistake(current.Start, "brackets or lists are nested too deeply");
        }

        return true;
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
            throw Mistake(_scanner.CurrentPosition, "brackets or indentation do not fit");
        }
    }

    private static SemanticErrorException Mistake(Mark at, string message) => new(at, at, message);
}
