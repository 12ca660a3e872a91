namespace TwitchBot.Language.Answers.Examples;

/// <summary>How a <see cref="LikenessModel"/> learns; set by reading held-out lines of the bank, and flat around these values.</summary>
/// <param name="FirstStep">How far the first example moves the weights.</param>
/// <param name="PairShare">How much a pair of words counts beside a word.</param>
/// <param name="TopicShare">How much a word in its topic counts beside the word anywhere.</param>
/// <param name="MeaningShare">How much the words' vectors count beside the words.</param>
/// <param name="AreRelative">
/// Whether answers to the opposite question change the first two labels. What answers yes or no is then learned apart from what tells a
/// state: each text is learned as told to either question, in turns.
/// </param>
internal sealed record Learning(float FirstStep, float PairShare, float TopicShare, float MeaningShare, bool AreRelative)
{
    /// <summary>How answers are worded.</summary>
    public static readonly Learning OfAnswers = new(FirstStep: 1.2f, PairShare: 0.5f, TopicShare: 1.4f, MeaningShare: 1.8f, AreRelative: true);

    /// <summary>Whether questions ask for a thing or for its opposite.</summary>
    public static readonly Learning OfQuestions = new(FirstStep: 1.2f, PairShare: 0.7f, TopicShare: 1, MeaningShare: 0.8f, AreRelative: false);

    /// <summary>Which sentences of a story tell a thing.</summary>
    public static readonly Learning OfStories = new(FirstStep: 1.2f, PairShare: 0.5f, TopicShare: 1.4f, MeaningShare: 1.8f, AreRelative: false);
}
