namespace SchemaKit.Compiler.Binding.Migrations;

/// <summary>A path with <c>*</c> in it: inside it stands for one id, at the end for one or more.</summary>
internal sealed class CellPattern(string text)
{
    private readonly string[] _segments = text.Split('.');

    public int Stars => _segments.Count(s => s == "*");

    /// <summary>What the stars stand for in the path; <see langword="null"/> if it does not match.</summary>
    public IReadOnlyList<string>? Match(string path)
    {
        var ids = path.Split('.');
        var endsInStar = _segments[_segments.Length - 1] == "*";
        if (ids.Length < _segments.Length || (ids.Length > _segments.Length && !endsInStar))
            return null;

        var captures = new List<string>();
        for (var i = 0; i < _segments.Length; i++)
        {
            if (_segments[i] != "*" && _segments[i] != ids[i])
                return null;
            if (_segments[i] == "*")
                captures.Add(i == _segments.Length - 1 ? string.Join(".", ids.Skip(i)) : ids[i]);
        }

        return captures;
    }

    /// <summary>The path with these in place of the stars.</summary>
    public string Fill(IReadOnlyList<string> captures)
    {
        var next = 0;
        return string.Join(".", _segments.Select(s => s == "*" ? captures[next++] : s));
    }
}
