namespace BotFramework.Tests;

/// <summary>Files that lie beside the repository rather than in it.</summary>
internal static class SharedFiles
{
    /// <summary>The path of a file or folder under <c>shared</c>, or null where it is not there.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", relative);
            if (System.IO.Path.Exists(path))
                return path;
        }

        return null;
    }
}
