using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Emit.TypeScript;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.TypeScript;

/// <summary>Writes what tests/typescript/shapes.mjs parses: what is emitted where a hostile text stands in each free text, beside what is emitted for a plain one.</summary>
public sealed class TypeScriptInjectionTests
{
    /// <summary>Places whose text users get to see, so that it must be somewhere in the file as it is.</summary>
    private static readonly string[] Data = ["label", "text", "overall", "listLabel", "special"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Hostile_sources_for_typescript_are_written()
    {
        var folder = Environment.GetEnvironmentVariable("SCHEMAKIT_TYPESCRIPT");
        Assert.SkipWhen(folder is null, "SCHEMAKIT_TYPESCRIPT names no folder; tests/typescript/run.sh sets it");
        using var file = new StreamWriter(Path.Combine(Directory.CreateDirectory(folder).FullName, "hostile.ndjson"));
        foreach (var slot in HostileDefinition.Slots)
        {
            var plain = Source(slot, HostileDefinition.Plain) ?? throw new InvalidOperationException(slot);
            foreach (var text in HostileText.All)
            {
                // Ids, numbers and special values have their own limits; what the compiler refuses gets nowhere.
                if (Source(slot, text) is { } source)
                    file.WriteLine(JsonSerializer.Serialize(new { slot, text, isData = Data.Contains(slot), plain, source }, Options));
            }
        }
    }

    /// <summary>Without the part that is the same for all.</summary>
    private static string? Source(string slot, string text)
    {
        var compilation = DefinitionCompiler.Compile(new SourceFile("hostile.schemakit.json", HostileDefinition.With(slot, text)));
        if (compilation.Report is null)
            return null;

        var source = TypeScriptEmitter.Emit(compilation.Report);
        Assert.EndsWith(TsRuntime.Code, source, StringComparison.Ordinal);
        return source[..^TsRuntime.Code.Length];
    }
}
