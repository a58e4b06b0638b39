namespace SchemaKit.Cli.Files;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. Time is linear in pattern times path.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;

    /// <param name="pattern">Separated by <c>/</c>.</param>
    public GlobPattern(string pattern)
    {
        var segments = pattern.Split('/');
        var fixedCount = Math.Min(Array.FindIndex(segments, IsPattern), segments.Length - 1);
        Folder = string.Join('/', segments[..fixedCount]);
        if (fixedCount == 1 && Folder.Length == 0)
            Folder = "/";
        _segments = segments[fixedCount..];
    }

    /// <summary>The folder before the first wildcard; empty for the current one.</summary>
    public string Folder { get; }

    /// <summary>How deep below <see cref="Folder"/> a match can lie; 1 is directly in it.</summary>
    public int Depth => _segments.Contains(AnyFolders) ? int.MaxValue : _segments.Length;

    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <param name="path">Relative to <see cref="Folder"/>, separated by <c>/</c>.</param>
    public bool IsMatch(string path)
    {
        var names = path.Split('/');
        var reached = new bool[names.Length + 1];
        reached[0] = true;
        foreach (var segment in _segments)
            reached = Step(segment, names, reached);
        return reached[^1];
    }

    private static bool[] Step(string segment, string[] names, bool[] reached)
    {
        var next = new bool[reached.Length];
        for (var i = 0; i < reached.Length; i++)
        {
            if (segment == AnyFolders)
                next[i] = reached[i] || (i > 0 && next[i - 1]);
            else
                next[i] = i > 0 && reached[i - 1] && IsNameMatch(segment, names[i - 1]);
        }

        return next;
    }

    private static bool IsNameMatch(string pattern, string name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, resume, p) = (p, n, p + 1);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
                (p, n) = (p + 1, n + 1);
            else if (star >= 0)
                (p, n, resume) = (star + 1, resume + 1, resume + 1);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
