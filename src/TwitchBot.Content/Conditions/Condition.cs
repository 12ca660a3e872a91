namespace TwitchBot.Content.Conditions;

/// <summary>A condition on a case, as content files write it: <c>any(pain, numbness) and onset >= 7 days</c>.</summary>
/// <remarks>
/// What is unknown makes nothing true: neither that a symptom is there nor that it is absent. A time known as a range
/// counts as long as its upper end, the more cautious reading.
/// </remarks>
public abstract record Condition
{
    /// <summary>A condition that always holds.</summary>
    public static Condition Always { get; } = new AllOf([]);

    /// <summary>Whether it holds for what is known.</summary>
    public abstract bool Holds(IFacts facts);

    /// <summary>Whether it holds while the answer to some of what it asks for is still open.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="open">The concepts and measures that may still come to be known.</param>
    public abstract Truth Weigh(IFacts facts, IReadOnlySet<string> open);

    /// <summary>The concepts it refers to.</summary>
    public abstract IEnumerable<string> Concepts();

    /// <summary>The measures it refers to.</summary>
    public virtual IEnumerable<string> Measures() => [];

    private protected static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;
}

/// <summary>Somebody said that the concept is in this state.</summary>
internal sealed record InState(string Concept, FindingState State) : Condition
{
    public override bool Holds(IFacts facts) => facts.State(Concept) == State;

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open) =>
        facts.State(Concept) is null or FindingState.Unsure && open.Contains(Concept) ? Truth.Open : Of(Holds(facts));

    public override IEnumerable<string> Concepts() => [Concept];
}

/// <summary>Anything was said about the concept.</summary>
internal sealed record KnownConcept(string Concept) : Condition
{
    public override bool Holds(IFacts facts) => facts.State(Concept) is not null;

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open) =>
        !Holds(facts) && open.Contains(Concept) ? Truth.Open : Of(Holds(facts));

    public override IEnumerable<string> Concepts() => [Concept];
}

/// <summary>The time or age was told.</summary>
internal sealed record KnownMeasure(string Measure) : Condition
{
    public override bool Holds(IFacts facts) => facts.Measure(Measure) is not null;

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open) =>
        !Holds(facts) && open.Contains(Measure) ? Truth.Open : Of(Holds(facts));

    public override IEnumerable<string> Measures() => [Measure];

    public override IEnumerable<string> Concepts() => [];
}

/// <summary>The time or age is at least, or below, a bound.</summary>
internal sealed record Bound(string Measure, bool AtLeast, double Value) : Condition
{
    public override bool Holds(IFacts facts) =>
        facts.Measure(Measure) is { } range && (AtLeast ? range.Max >= Value : range.Max < Value);

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open) =>
        facts.Measure(Measure) is null && open.Contains(Measure) ? Truth.Open : Of(Holds(facts));

    public override IEnumerable<string> Measures() => [Measure];

    public override IEnumerable<string> Concepts() => [];
}

/// <summary>Every part holds.</summary>
internal sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(IFacts facts)
    {
        foreach (var part in Parts)
        {
            if (!part.Holds(facts))
            {
                return false;
            }
        }

        return true;
    }

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open)
    {
        var truth = Truth.Yes;
        foreach (var part in Parts)
        {
            var weighed = part.Weigh(facts, open);
            truth = weighed < truth ? weighed : truth;
        }

        return truth;
    }

    public override IEnumerable<string> Concepts() => Parts.SelectMany(part => part.Concepts());

    public override IEnumerable<string> Measures() => Parts.SelectMany(part => part.Measures());
}

/// <summary>At least one part holds.</summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(IFacts facts)
    {
        foreach (var part in Parts)
        {
            if (part.Holds(facts))
            {
                return true;
            }
        }

        return false;
    }

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open)
    {
        var truth = Truth.No;
        foreach (var part in Parts)
        {
            var weighed = part.Weigh(facts, open);
            truth = weighed > truth ? weighed : truth;
        }

        return truth;
    }

    public override IEnumerable<string> Concepts() => Parts.SelectMany(part => part.Concepts());

    public override IEnumerable<string> Measures() => Parts.SelectMany(part => part.Measures());
}

/// <summary>The part does not hold.</summary>
internal sealed record Not(Condition Part) : Condition
{
    public override bool Holds(IFacts facts) => !Part.Holds(facts);

    public override Truth Weigh(IFacts facts, IReadOnlySet<string> open) => Truth.Yes - (int)Part.Weigh(facts, open);

    public override IEnumerable<string> Concepts() => Part.Concepts();

    public override IEnumerable<string> Measures() => Part.Measures();
}
