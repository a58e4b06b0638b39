using System.Globalization;
using System.Text;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>Makes names from ids, each only once. A name that is too long, or taken, ends in a hash of the whole of it.</summary>
internal sealed class SqlNames
{
    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that have a meaning of their own.</param>
    public SqlNames(params string[] reserved) => _taken = new HashSet<string>(reserved, StringComparer.Ordinal);

    /// <param name="parts">Ids, or paths of ids joined by dots or slashes.</param>
    public SqlName Next(params string[] parts)
    {
        var whole = string.Join("_", parts.Where(p => p.Length > 0).Select(Snake));
        var name = whole.Length <= SqlName.MostBytes && !_taken.Contains(whole) ? whole : Hashed(whole, string.Join("/", parts));
        while (!_taken.Add(name))
            name = Hashed(whole, name);
        return new SqlName(name);
    }

    /// <summary>Words in lower case joined by <c>_</c>: <c>legalPerson.other</c> is <c>legal_person_other</c>.</summary>
    public static string Snake(string path)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i];
            var isUpper = c is >= 'A' and <= 'Z';
            var startsWord = isUpper && i > 0 && (path[i - 1] is < 'A' or > 'Z' || (i + 1 < path.Length && path[i + 1] is >= 'a' and <= 'z'));
            if (startsWord && text.Length > 0 && text[text.Length - 1] != '_')
                text.Append('_');
            var lower = isUpper ? (char)(c + ('a' - 'A')) : c;
            text.Append(SqlName.IsAllowed(lower) ? lower : '_');
        }

        return text.ToString();
    }

    private static string Hashed(string name, string source)
    {
        var kept = Math.Min(name.Length, SqlName.MostBytes - 9);
        return name.Substring(0, kept) + "_" + Hash(source).ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a, which is the same everywhere.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
