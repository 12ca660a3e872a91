namespace TwitchBot.Language.Findings;

/// <summary>What holds at a place in a message, as it is read from left to right.</summary>
internal struct Scope
{
    /// <summary>What follows is not there.</summary>
    public bool IsNegated;

    /// <summary>The last token that negated; a mention that begins after it and goes on beyond the negation's reach is not there ("no weakness, I smile").</summary>
    public int NegatedFrom;

    /// <summary>The token at which something new began after a negation.</summary>
    public int NegatedTo;

    /// <summary>What is told is only dreamt or played.</summary>
    public bool IsImagined;

    /// <summary>A comma stood after the negation, so that what follows is one of a list, or something new.</summary>
    public bool IsListed;

    /// <summary>Something was negated, or said to be fine, in this clause.</summary>
    public bool WasNegated;

    /// <summary>It is about somebody else.</summary>
    public bool IsSomebodyElse;

    /// <summary>Somebody else is an animal.</summary>
    public bool IsAnimal;

    /// <summary>The token at which somebody else came in; what began before is not theirs ("can't recognise my brother").</summary>
    public int PersonAt;

    /// <summary>What may come was spoken of in this clause.</summary>
    public bool IsModal;

    /// <summary>What follows is only supposed.</summary>
    public bool IsSupposed;

    /// <summary>It may be so.</summary>
    public bool IsHedged;

    /// <summary>The person does not know.</summary>
    public bool IsDoubted;

    /// <summary>Something is feared, and the person has not come back to themselves.</summary>
    public bool IsFeared;

    /// <summary>The person spoke of themselves in this sentence.</summary>
    public bool HasSelf;

    /// <summary>The sentence asks whether what they have is normal.</summary>
    public bool AsksAboutOwnState;

    /// <summary>Begins a clause.</summary>
    public void BeginClause()
    {
        (IsNegated, IsListed, WasNegated, IsSomebodyElse) = (false, false, false, false);
        (NegatedFrom, NegatedTo, IsImagined) = (0, 0, false);
        (IsModal, IsSupposed, IsHedged, IsDoubted, IsFeared) = (false, false, false, false, false);
    }

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence()
    {
        BeginClause();
        (HasSelf, AsksAboutOwnState) = (false, false);
    }
}
