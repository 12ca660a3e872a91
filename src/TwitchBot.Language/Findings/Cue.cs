namespace TwitchBot.Language.Findings;

/// <summary>What a cue does to the words near it.</summary>
[Flags]
internal enum Cue : long
{
    None = 0,

    /// <summary>What follows is not there.</summary>
    Negation = 1,

    /// <summary>Holds a negating word but negates nothing ("not only").</summary>
    NotNegation = 1 << 1,

    /// <summary>What follows is the other way round than the rest ("except").</summary>
    Exception = 1 << 2,

    /// <summary>Turns the line of thought ("but").</summary>
    Contrast = 1 << 3,

    /// <summary>After a comma or "and", begins something new.</summary>
    Restart = 1 << 4,

    /// <summary>What came before is not there ("… is absent").</summary>
    AbsentAfter = 1 << 5,

    /// <summary>What came before went away.</summary>
    GoneAfter = 1 << 6,

    /// <summary>A no after "pain:".</summary>
    Denied = 1 << 7,

    /// <summary>A yes after "pain:".</summary>
    Affirmed = 1 << 8,

    /// <summary>Somebody else ("my mother").</summary>
    SomebodyElse = 1 << 9,

    /// <summary>The one spoken of last ("she").</summary>
    ThirdPerson = 1 << 10,

    /// <summary>Somebody tells ("my wife says").</summary>
    Reports = 1 << 11,

    /// <summary>The person themselves ("I", "my").</summary>
    Self = 1 << 12,

    /// <summary>Long ago.</summary>
    Past = 1 << 13,

    /// <summary>Now, in spite of a word for the past ("since", "still").</summary>
    Present = 1 << 14,

    /// <summary>What may come and is not said to be there ("turn into").</summary>
    Modal = 1 << 15,

    /// <summary>It may be so ("maybe").</summary>
    Hedge = 1 << 16,

    /// <summary>The person does not know ("not sure if").</summary>
    Doubt = 1 << 17,

    /// <summary>Feared or read about.</summary>
    Fear = 1 << 18,

    /// <summary>Asks whether something the person has is normal.</summary>
    AsksAboutOwnState = 1 << 19,

    /// <summary>A word questions start with.</summary>
    QuestionStart = 1 << 20,

    /// <summary>A word that asks where a subject follows.</summary>
    QuestionVerb = 1 << 21,

    /// <summary>Such a subject.</summary>
    QuestionSubject = 1 << 22,

    /// <summary>It happens as they write ("help", "right now").</summary>
    Happening = 1 << 23,

    /// <summary>A contrast so strong that words before and after it do not belong together ("but").</summary>
    Turn = 1 << 25,

    /// <summary>A verb that tells of now ("is", "can't", "looks").</summary>
    Ongoing = 1 << 26,

    /// <summary>A word that tells of what is over, or of what happens at times ("had", "when").</summary>
    Finished = 1 << 27,

    /// <summary>Speaks of the talk itself, not of what was asked ("hang on a sec").</summary>
    Aside = 1 << 24,

    /// <summary>Supposes and does not state, in a question ("if").</summary>
    Supposes = 1 << 28,

    /// <summary>A no that answers, where a mark or a new statement follows.</summary>
    AnswerNo = 1 << 29,

    /// <summary>Everything, from which an exception takes something out.</summary>
    Whole = 1 << 30,

    /// <summary>The bare "not", which also answers, and takes back a word for now ("not now").</summary>
    Not = 1L << 31,

    /// <summary>Joins the things of a list ("and").</summary>
    Joins = 1L << 32,

    /// <summary>Comes before a year ("in").</summary>
    YearIntroduction = 1L << 33,

    /// <summary>An article; after it a no belongs to what follows ("no a pain").</summary>
    Article = 1L << 34,

    /// <summary>A verb that asks after a state and not for an explanation ("is", "do").</summary>
    StateVerb = 1L << 35,

    /// <summary>Picks one of several things that were named ("just the third").</summary>
    Picks = 1L << 36,

    /// <summary>A child that is not the writer's own ("my nephew").</summary>
    OthersChild = 1L << 37,

    /// <summary>Tells this twitch from an earlier one that went ("this time").</summary>
    Anew = 1L << 38,

    /// <summary>Begins what is only dreamt or played ("I dreamed").</summary>
    Imagined = 1L << 39,

    /// <summary>Ends it ("woke").</summary>
    Awake = 1L << 40,

    /// <summary>An animal, whose emergency is a vet's.</summary>
    Animal = 1L << 41,
}
