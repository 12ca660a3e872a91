using TwitchBot.Benchmarks.Channel;

namespace TwitchBot.Benchmarks.Load;

/// <summary>What went wrong in the conversations, counted, with the first few in words.</summary>
/// <param name="Failed">Messages whose POST was not answered with success.</param>
/// <param name="Lost">Messages taken with success that got no reply.</param>
/// <param name="Doubled">Replies that repeat another reply to the same message.</param>
/// <param name="Late">Replies that arrived after the conversation's next message was sent.</param>
/// <param name="Overlapping">Pairs of messages sent at once whose turns ran at the same time.</param>
/// <param name="Stray">Replies to no message of ours.</param>
internal sealed record Faults(
    int Failed, int Lost, int Doubled, int Late, int Overlapping, int Stray, IReadOnlyList<string> Examples)
{
    private const int MostExamples = 5;

    public bool Any => Failed + Lost + Doubled + Late + Overlapping + Stray > 0;

    /// <summary>Finds the faults in the logs of finished conversations.</summary>
    public static Faults In(IEnumerable<Conversation> conversations, int strays)
    {
        int failed = 0, lost = 0, doubled = 0, late = 0, overlapping = 0;
        List<string> examples = [];
        foreach (var conversation in conversations)
        {
            var rounds = conversation.Rounds;
            for (var i = 0; i < rounds.Count; i++)
            {
                var nextSentAt = i + 1 < rounds.Count ? rounds[i + 1].Min(exchange => exchange.SentAt) : long.MaxValue;
                foreach (var exchange in rounds[i])
                {
                    var replies = exchange.Replies;
                    if (exchange.Failure is not null)
                        Count(ref failed, 1, $"{exchange.Id} failed: {exchange.Failure}");
                    else if (replies.Count == 0)
                        Count(ref lost, 1, $"{exchange.Id} got no reply");
                    Count(ref doubled, replies.Count - replies.DistinctBy(reply => reply.Said).Count(), $"{exchange.Id} got a reply twice");
                    Count(ref late, replies.Count(reply => reply.ArrivedAt > nextSentAt), $"a reply to {exchange.Id} came after the next message");
                }

                if (rounds[i] is [var one, var other] && Overlap(one.Replies, other.Replies))
                    Count(ref overlapping, 1, $"the turns of {one.Id} and {other.Id} ran at the same time");
            }
        }

        return new Faults(failed, lost, doubled, late, overlapping, strays, examples);

        void Count(ref int faults, int found, string example)
        {
            faults += found;
            if (found > 0 && examples.Count < MostExamples)
                examples.Add(example);
        }
    }

    /// <summary>Whether a reply of one turn came before the other turn's replies were all answered, both ways round.</summary>
    private static bool Overlap(IReadOnlyList<Reply> one, IReadOnlyList<Reply> other) =>
        one.Count > 0 && other.Count > 0
        && one[0].ArrivedAt < other.Max(reply => reply.AcknowledgedAt)
        && other[0].ArrivedAt < one.Max(reply => reply.AcknowledgedAt);
}
