using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Ranking;

/// <summary>One way to ask about a topic.</summary>
/// <param name="Topic">The topic's index.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Words">Its literal words.</param>
internal sealed record Phrasing(int Topic, List<int> Terms, List<int> Words)
{
    public static Phrasing Read(int topic, string text, Terms terms)
    {
        var phrasing = new Phrasing(topic, [], []);
        var tokens = terms.Split(text);
        terms.Read(tokens, phrasing.Terms);
        terms.Words(tokens, phrasing.Words);
        return phrasing;
    }
}
