namespace TwitchBot.Tests.Deployment;

/// <summary>
/// A template expression such as <c>[concat(parameters('name'), '-plan')]</c>: a call with its arguments and the properties read from
/// its result, or a text.
/// </summary>
/// <param name="Function">The function called; null for a text.</param>
/// <param name="Text">The text; empty for a call.</param>
/// <param name="Arguments">The arguments of the call.</param>
/// <param name="Properties">What is read from the result, in order.</param>
internal sealed record ArmExpression(string? Function, string Text, IReadOnlyList<ArmExpression> Arguments, IReadOnlyList<string> Properties)
{
    /// <summary>The expression that a value of a template is; null where it is plain text.</summary>
    /// <exception cref="FormatException">It begins as an expression and is none.</exception>
    public static ArmExpression? Of(string value)
    {
        if (!value.StartsWith('[') || value.StartsWith("[[", StringComparison.Ordinal))
        {
            return null;
        }

        if (!value.EndsWith(']'))
        {
            throw new FormatException($"{value} has no end.");
        }

        var reader = new Reader(value[1..^1]);
        var expression = reader.Expression();
        reader.End();
        return expression;
    }

    /// <summary>This and every expression within it.</summary>
    public IEnumerable<ArmExpression> All() => Arguments.SelectMany(argument => argument.All()).Prepend(this);

    /// <summary>The expression as it would be written without blanks.</summary>
    public override string ToString() => Function is null
        ? $"'{Text}'"
        : $"{Function}({string.Join(',', Arguments)}){string.Concat(Properties.Select(property => '.' + property))}";

    private sealed class Reader(string text)
    {
        private int _at;

        public ArmExpression Expression()
        {
            SkipBlanks();
            return Peek() == '\'' ? Quoted() : Call();
        }

        public void End()
        {
            SkipBlanks();
            if (_at < text.Length)
            {
                throw Unexpected();
            }
        }

        private ArmExpression Quoted()
        {
            var end = text.IndexOf('\'', _at + 1);
            if (end < 0)
            {
                throw new FormatException($"A text in [{text}] has no end.");
            }

            var quoted = text[(_at + 1)..end];
            _at = end + 1;
            return new ArmExpression(null, quoted, [], []);
        }

        private ArmExpression Call()
        {
            var name = Word();
            Take('(');
            var arguments = new List<ArmExpression>();
            SkipBlanks();
            while (Peek() != ')')
            {
                arguments.Add(Expression());
                SkipBlanks();
                if (Peek() == ',')
                {
                    Take(',');
                }
            }

            Take(')');
            var properties = new List<string>();
            while (Peek() == '.')
            {
                Take('.');
                properties.Add(Word());
            }

            return new ArmExpression(name, "", arguments, properties);
        }

        private string Word()
        {
            var start = _at;
            while (char.IsAsciiLetterOrDigit(Peek()))
            {
                _at++;
            }

            return _at > start ? text[start.._at] : throw Unexpected();
        }

        private void Take(char expected)
        {
            if (Peek() != expected)
            {
                throw Unexpected();
            }

            _at++;
        }

        private char Peek() => _at < text.Length ? text[_at] : '\0';

        private void SkipBlanks()
        {
            while (Peek() == ' ')
            {
                _at++;
            }
        }

        private FormatException Unexpected() => new($"[{text}] cannot be read from character {_at}.");
    }
}
