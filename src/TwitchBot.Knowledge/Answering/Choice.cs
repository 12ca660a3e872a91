namespace TwitchBot.Knowledge.Answering;

/// <summary>The section that answers a question.</summary>
/// <param name="Section">Its index.</param>
/// <param name="Next">Another one that may add to it; null where there is none.</param>
/// <param name="IsNear">Whether the other one is nearly as likely what was asked for.</param>
internal readonly record struct Choice(int Section, int? Next, bool IsNear);
