using System.Globalization;

namespace TwitchBot.Content.Conditions;

/// <summary>A condition read from text, or why it cannot be read.</summary>
public readonly record struct ParsedCondition(Condition? Condition, string? Error);

/// <summary>
/// Reads conditions: concept names, <c>any(…)</c>, <c>all(…)</c>, <c>known(…)</c>, <c>absent(…)</c>, <c>unsure(…)</c>,
/// <c>onset >= 7 days</c>, <c>age &lt; 18 years</c>, joined by <c>and</c>, <c>or</c>, <c>not</c> and parentheses.
/// </summary>
public static class ConditionParser
{
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        ["second"] = 1,
        ["minute"] = 60,
        ["hour"] = 3600,
        ["day"] = 86400,
        ["week"] = 7 * 86400,
        ["month"] = 30 * 86400,
        ["year"] = 365 * 86400,
    };

    private static readonly string[] Measures = ["onset", "episode", "age"];
    private static readonly string[] Words = ["and", "or", "not", "always", "any", "all", "known", "absent", "unsure"];

    /// <summary>Reads a condition.</summary>
    public static ParsedCondition Parse(string text)
    {
        var reader = new Reader(Tokenize(text));
        try
        {
            var condition = reader.Or();
            return reader.AtEnd
                ? new ParsedCondition(condition, null)
                : new ParsedCondition(null, $"nothing more is expected at '{reader.Current}'.");
        }
        catch (FormatException e)
        {
            return new ParsedCondition(null, e.Message);
        }
    }

    /// <summary>Whether a name has a meaning of its own in conditions, so that no concept can have it.</summary>
    internal static bool IsReserved(string name) => Measures.Contains(name) || Words.Contains(name);

    /// <summary>Whether conditions can refer to a name: small letters, digits and hyphens.</summary>
    internal static bool CanName(string name) => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static List<string> Tokenize(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            if (IsName(text[i]))
            {
                while (i < text.Length && IsName(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i += text.AsSpan(i).StartsWith(">=") ? 2 : 1;
            }

            tokens.Add(text[start..i]);
        }

        return tokens;
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';

    private sealed class Reader(List<string> tokens)
    {
        private const int Deepest = 50;
        private int _next;
        private int _depth;

        public bool AtEnd => _next == tokens.Count;

        public string Current => AtEnd ? "the end" : tokens[_next];

        public Condition Or()
        {
            List<Condition> parts = [And()];
            while (Take("or"))
            {
                parts.Add(And());
            }

            return parts.Count == 1 ? parts[0] : new AnyOf(parts);
        }

        private Condition And()
        {
            List<Condition> parts = [Unary()];
            while (Take("and"))
            {
                parts.Add(Unary());
            }

            return parts.Count == 1 ? parts[0] : new AllOf(parts);
        }

        private Condition Unary()
        {
            if (++_depth > Deepest)
            {
                throw new FormatException("its parentheses are nested too deeply.");
            }

            var condition = Take("not") ? new Not(Unary()) : Take("(") ? Group() : Named();
            _depth--;
            return condition;
        }

        private Condition Group()
        {
            var inner = Or();
            Expect(")");
            return inner;
        }

        private Condition Named()
        {
            var name = Name();
            if (Take("("))
            {
                return Call(name);
            }

            if (name == "always")
            {
                return Condition.Always;
            }

            return Measures.Contains(name) ? Compare(name) : new InState(name, FindingState.Present);
        }

        private Condition Call(string function)
        {
            List<string> arguments = [Name()];
            while (Take(","))
            {
                arguments.Add(Name());
            }

            Expect(")");
            return function switch
            {
                "any" => new AnyOf([.. arguments.Select(id => new InState(id, FindingState.Present))]),
                "all" => new AllOf([.. arguments.Select(id => new InState(id, FindingState.Present))]),
                "absent" => new AllOf([.. arguments.Select(id => new InState(id, FindingState.Absent))]),
                "unsure" => new AnyOf([.. arguments.Select(id => new InState(id, FindingState.Unsure))]),
                "known" => new AllOf([.. arguments.Select(Known)]),
                _ => throw new FormatException($"'{function}(' is unknown; write any(, all(, known(, absent( or unsure(."),
            };
        }

        private static Condition Known(string name) =>
            Measures.Contains(name) ? new KnownMeasure(name) : new KnownConcept(name);

        private Bound Compare(string measure)
        {
            var atLeast = Take(">=");
            if (!atLeast && !Take("<"))
            {
                var unitOfMeasure = measure == "age" ? "years" : "days";
                throw new FormatException($"'{measure}' is compared with '>=' or '<', as in '{measure} >= 7 {unitOfMeasure}'.");
            }

            if (!double.TryParse(Name(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value))
            {
                throw new FormatException($"a number must follow '{measure} {(atLeast ? ">=" : "<")}'.");
            }

            var unit = Name();
            if (measure == "age")
            {
                return unit is "year" or "years"
                    ? new Bound(measure, atLeast, value)
                    : throw new FormatException($"'{unit}' is no unit of age; write years.");
            }

            return Units.TryGetValue(unit.TrimEnd('s'), out var seconds)
                ? new Bound(measure, atLeast, value * seconds)
                : throw new FormatException($"'{unit}' is no unit of time; write seconds, minutes, hours, days, weeks, months or years.");
        }

        private string Name()
        {
            if (AtEnd || !IsName(tokens[_next][0]))
            {
                throw new FormatException($"a name is expected at '{Current}'.");
            }

            return tokens[_next++];
        }

        private bool Take(string token)
        {
            if (AtEnd || tokens[_next] != token)
            {
                return false;
            }

            _next++;
            return true;
        }

        private void Expect(string token)
        {
            if (!Take(token))
            {
                throw new FormatException($"'{token}' is expected at '{Current}'.");
            }
        }
    }
}
