using System.Text;
using System.Text.RegularExpressions;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>The part of an emitted file that is the same for every definition: the modules in <c>src/typescript</c>, put together into one.</summary>
internal static partial class TsRuntime
{
    /// <summary>What users see; its exports remain.</summary>
    private const string Results = "result";

    private static readonly string[] Modules =
    [
        "definition", "words", "english", "chinese", "bytes", "json", "numbers", "shape", "values", "payload", "receiving", "obstacles", "reading", "rules",
        "labels", "messages", "findings", "validate",
    ];

    /// <summary>The types of results.</summary>
    public static string Types { get; } = Read(Results);

    /// <summary>Everything else, nothing of it exported.</summary>
    public static string Code { get; } = string.Join("\n", Modules.Select(m => Exports.Replace(Read(m), "")));

    /// <summary>Every word in it that is not of a comment.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Word.Matches(Comments.Replace(Types + Code, "")).Select(m => m.Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^export (?=\w)", RegexOptions.Multiline)]
    private static partial Regex Exports { get; }

    [GeneratedRegex(@"^import .*\n+", RegexOptions.Multiline)]
    private static partial Regex Imports { get; }

    [GeneratedRegex(@"/\*\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments { get; }

    [GeneratedRegex(@"[A-Za-z_$][\w$]*")]
    private static partial Regex Word { get; }

    private static string Read(string module)
    {
        using var stream = typeof(TsRuntime).Assembly.GetManifestResourceStream($"typescript/{module}.ts")
            ?? throw new InvalidOperationException(module);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Imports.Replace(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal), "");
    }
}
