namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>The names of emitted types: from ids, none of them a word of the fixed part or of the language.</summary>
internal sealed class TsNames
{
    private static readonly string[] Words =
    [
        "any", "as", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "declare", "default", "delete", "do",
        "else", "enum", "export", "extends", "false", "finally", "for", "from", "function", "get", "if", "implements", "import", "in", "instanceof", "interface", "let",
        "namespace", "never", "new", "null", "number", "object", "of", "package", "private", "protected", "public", "return", "set", "static", "string", "super", "switch",
        "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unknown", "var", "void", "while", "with", "yield", "definition", "validate", "Array",
    ];

    private readonly HashSet<string> _taken;

    public TsNames(IEnumerable<string> words) => _taken = [.. Words.Concat(words)];

    /// <summary>The name that ids lead to, each of them capitalized; with <c>_</c> behind it as often as it is taken.</summary>
    public string Take(params IEnumerable<string> ids)
    {
        var name = string.Concat(ids.SelectMany(id => id.Split('.', '-')).Select(Capitalized));
        while (!_taken.Add(name))
            name += "_";
        return name;
    }

    private static string Capitalized(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id.Substring(1);
}
