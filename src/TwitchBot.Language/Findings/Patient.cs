using TwitchBot.Content;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Whose twitch a message is about.</summary>
internal static class Patient
{
    private const int Reach = 12;
    private const string Child = "child";
    private static readonly string Twitch = WordForms.Stem("twitch");
    private static readonly string Nose = WordForms.Stem("nose");

    /// <summary>The relation whose twitch this is about ("my son's nose twitches"): theirs are the findings then.</summary>
    public static string? RelationOf(Token[] tokens, Clauses clauses, CueMap cues)
    {
        if (TellsOfOwnNose(tokens, cues))
        {
            return null;
        }

        foreach (var (first, last, _) in clauses.Ranges)
        {
            for (var i = first; i <= last; i++)
            {
                if (!cues.Has(i, Cue.SomebodyElse))
                {
                    continue;
                }

                var end = Math.Min(last, i + Reach);
                for (var j = i + cues.Length[i]; j <= end; j++)
                {
                    if (tokens[j].Stem == Twitch || tokens[j].Stem == Nose)
                    {
                        return cues.Any(i + cues.Length[i], j, Cue.Self) ? null : RelationAt(tokens, cues, i);
                    }
                }
            }
        }

        return NamedBeforeTheirNose(tokens, cues);
    }

    /// <summary>"my gf's eye twitched and now my nose does": whose else's twitch is named, the writer's own nose is what they ask about.</summary>
    private static bool TellsOfOwnNose(Token[] tokens, CueMap cues)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Word == "my" && cues.Has(i, Cue.Self) && (tokens[i + 1].Stem == Nose || tokens[i + 1].Stem == Twitch))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hubby was on the floor. His nose had twitched": whoever was named last before it, unless the writer's own nose is told of too.</summary>
    private static string? NamedBeforeTheirNose(Token[] tokens, CueMap cues)
    {
        string? named = null, theirs = null;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (cues.Has(i, Cue.SomebodyElse))
            {
                named = RelationAt(tokens, cues, i);
            }

            if (tokens[i + 1].Stem == Twitch || tokens[i + 1].Stem == Nose)
            {
                if (cues.Has(i, Cue.Self))
                {
                    return null;
                }

                theirs ??= cues.Has(i, Cue.ThirdPerson) ? named : null;
            }
        }

        return theirs;
    }

    /// <summary>The child a message begins with ("my boy, 9, went stiff"): who writes of their child asks for it.</summary>
    public static string? ChildOf(Token[] tokens, CueMap cues, Mentions mentions) =>
        mentions.All is [{ First: 0, Concept.Id: Child }, ..] && cues.Has(0, Cue.SomebodyElse) ? RelationAt(tokens, cues, 0) : null;

    /// <summary>Whose twitch a message is about; null where it does not say. Where that was asked, "my wife's" or "me" alone says it.</summary>
    public static Whose? WhoseIn(Token[] tokens, Clauses clauses, CueMap cues, Mentions mentions, bool isAsked)
    {
        var last = tokens.Length - 1;
        isAsked |= NamesThePatient(tokens, cues);
        if (RelationOf(tokens, clauses, cues) is not null || (isAsked && cues.Any(0, last, Cue.SomebodyElse)))
        {
            return mentions.All.Exists(mention => mention.Concept.Id == Child) && !cues.Any(0, last, Cue.OthersChild) ? Whose.Child : Whose.SomebodyElse;
        }

        var namesChild = mentions.All.Exists(mention => mention.Concept.Id == Child);
        if (namesChild && cues.Any(0, last, Cue.OthersChild) && !TellsOfOwnNose(tokens, cues))
        {
            return Whose.SomebodyElse;
        }

        if (isAsked && namesChild)
        {
            return Whose.Child;
        }

        if (cues.Any(0, last, Cue.Self) && (isAsked || IsOnesOwn(tokens, cues, mentions)))
        {
            return Whose.Self;
        }

        return isAsked && cues.Any(0, last, Cue.ThirdPerson) ? Whose.SomebodyElse : null;
    }

    /// <summary>"Actually it is my son who has it", "it's my mum's": says whose it is, though nobody asked just now.</summary>
    private static bool NamesThePatient(Token[] tokens, CueMap cues)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            var next = i + cues.Length[i];
            if (cues.Has(i, Cue.SomebodyElse) && (tokens[i - 1].Word is "it's" or "its" || (i > 1 && tokens[i - 1].Word is "is" && tokens[i - 2].Word is "it" or "this"))
                && (next >= tokens.Length || tokens[next].Kind == TokenKind.Mark || tokens[next].Word is "who" or "that" or "with" or "not"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one who speaks of themselves speaks of their own twitch: "I noticed her nose twitching" leaves it open.</summary>
    private static bool IsOnesOwn(Token[] tokens, CueMap cues, Mentions mentions) =>
        mentions.All.Exists(mention => mention.Concept.Id is "twitch" or "nose") && (TellsOfOwnNose(tokens, cues) || !cues.Any(0, tokens.Length - 1, Cue.ThirdPerson));

    /// <summary>The relation that the phrase at a token names.</summary>
    public static string RelationAt(Token[] tokens, CueMap cues, int at) => tokens[at + cues.Length[at] - 1].Stem;
}
