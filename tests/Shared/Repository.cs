namespace TwitchBot.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder under the folder <c>shared</c> beside the repository; null where it is not there.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path(["..", "shared", .. parts]);
        return System.IO.Path.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(directory.FullName, "TwitchBot.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("TwitchBot.sln is in no parent directory of the tests.");
        }

        return directory.FullName;
    }
}
