using System.Security.Cryptography;
using TwitchBot.Content.Asked;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Words;

namespace TwitchBot.Content;

/// <summary>Where what programs learn from a language's examples is kept, so that it need not be learned at each start.</summary>
/// <param name="Directory">The language's directory, with all that is learned from.</param>
/// <param name="Path">The file.</param>
public sealed record LearnedPlace(string Directory, string Path)
{
    private static readonly string[] LearnedFrom = ["vocabulary.yaml", "answers.yaml", "alike.yaml", WordVectors.Path];

    /// <summary>The file in the language's directory.</summary>
    public static LearnedPlace In(string directory) => new(directory, System.IO.Path.Combine(directory, "learned.bin"));

    /// <summary>A digest of all files that are learned from: what was learned from others is of no use.</summary>
    public byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var named = LearnedFrom.Select(name => System.IO.Path.Combine(Directory, name)).Where(File.Exists);
        foreach (var path in named.Concat(Files(AnswerFolder.Name, "*.yaml")).Concat(Files(AskedFile.Folder, "*.md")))
        {
            hash.AppendData(File.ReadAllBytes(path));
        }

        return hash.GetHashAndReset();
    }

    private IEnumerable<string> Files(string folder, string pattern) => Yaml.ContentFolder.Paths(Directory, folder, pattern);
}
