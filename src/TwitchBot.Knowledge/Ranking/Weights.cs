namespace TwitchBot.Knowledge.Ranking;

/// <summary>The figures of the ranking, found on the set for development.</summary>
internal static class Weights
{
    /// <summary>What every question is about says little.</summary>
    public const float OfTopic = 0.3f;

    /// <summary>How a question is asked says less than what about.</summary>
    public const float OfManner = 0.55f;

    /// <summary>A word that no article knows, against the rarest known one.</summary>
    public const float OfUnknown = 1.15f;

    /// <summary>Each further word that no article knows, against the first.</summary>
    public const float OfMoreUnknown = 0.35f;

    /// <summary>A word of a way to ask that no article knows: by itself it says little of what is asked.</summary>
    public const float OfIncidental = 0.4f;

    /// <summary>An unknown word of a remark after the question, against one in it.</summary>
    public const float OfAside = 0.2f;

    /// <summary>How many words a question of everyday words shares at least with the way to ask it is taken for.</summary>
    public const float Verbatim = 0.85f;

    /// <summary>A question of at most this many words may go on about the section shown last.</summary>
    public const int LongestFollowUp = 4;

    /// <summary>What the section shown last gains then.</summary>
    public const float OfGoingOn = 0.15f;

    /// <summary>Two sections that score as near as this may both be asked for: the second is about a third as likely as the first.</summary>
    public const float OfNear = 1.5f;

    /// <summary>What is told around a question that says itself what it is about.</summary>
    public const float OfContext = 0.25f;

    /// <summary>What is told around a question made of turns of phrase only: "why would it hang around?"</summary>
    public const float OfContextBeside = 1;

    /// <summary>What is told around a question that does not.</summary>
    public const float OfContextAlone = 0.9f;

    /// <summary>The likeness to the nearest phrasing.</summary>
    public const float OfPhrasing = 0.63f;

    /// <summary>The same words, chatter too: of two phrasings with the same terms the one put the same way wins.</summary>
    public const float OfLiteral = 0.08f;

    /// <summary>How much of the question a topic's words hold, all phrasings, titles and concepts taken together.</summary>
    public const float OfTopicWords = 0.25f;

    /// <summary>What each thing costs that a question speaks of and a topic does not.</summary>
    public const float PerMissing = 0.04f;

    /// <summary>What is left of the fit where a topic has none of the question's words: two known things put together are a new question.</summary>
    public const float OfHalfCovered = 0.45f;

    /// <summary>From the inverse of this share of the question's words on, a topic has enough of them.</summary>
    public const float OfEnough = 1.1f;

    /// <summary>A section's title is a less sure sign than a curated question.</summary>
    public const float OfTitle = 0.88f;

    /// <summary>How much of the question a section's own words hold (BM25F).</summary>
    public const float OfSection = 0.12f;

    /// <summary>What each place further down the author's order costs.</summary>
    public const float PerPlace = 0.06f;
}
