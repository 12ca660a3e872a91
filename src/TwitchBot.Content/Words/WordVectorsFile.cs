namespace TwitchBot.Content.Words;

/// <summary>Reads <c>words/vectors.bin</c>, where a language has one.</summary>
internal static class WordVectorsFile
{
    public static WordVectors Read(string directory, List<ContentError> errors)
    {
        var path = System.IO.Path.Combine(directory, WordVectors.Path);
        if (!File.Exists(path))
        {
            return WordVectors.None;
        }

        if (WordVectors.Read(File.ReadAllBytes(path)) is { } vectors)
        {
            return vectors;
        }

        errors.Add(new ContentError(WordVectors.Path, 1, "this is no file of word vectors; words/README.md says how it is made. Without the file the bot reads on, by the words of its examples alone."));
        return WordVectors.None;
    }
}
