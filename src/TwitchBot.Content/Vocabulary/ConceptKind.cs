namespace TwitchBot.Content.Vocabulary;

/// <summary>What a concept is.</summary>
public enum ConceptKind
{
    /// <summary>Something that can set a twitch off, such as caffeine.</summary>
    Trigger,

    /// <summary>Something felt or seen beside the twitch.</summary>
    Symptom,

    /// <summary>A symptom that needs care at once or today; see <see cref="Concept.Urgency"/>.</summary>
    RedFlag,

    /// <summary>A condition the person has or had.</summary>
    Background,

    /// <summary>A medicine or class of medicines.</summary>
    Medicine,

    /// <summary>A condition the articles speak of.</summary>
    Condition,

    /// <summary>A part of the body.</summary>
    Anatomy,

    /// <summary>Something that can be done about it.</summary>
    Treatment,

    /// <summary>Care and tests: doctors, scans.</summary>
    Care,

    /// <summary>A group of words that only patterns refer to.</summary>
    Words,
}
