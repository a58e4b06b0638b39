using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

internal static class Definitions
{
    public static BoundReport Disclosure2019 { get; } =
        Bind(Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    public static BoundReport Disclosure2021 { get; } = LoadedDefinition.Load(
        "2021.schemakit.json",
        Repository.Read("schema", "gov-info-disclosure", "2021.schemakit.json"),
        new DefinitionText("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"))).Report;

    public static BoundReport Foia { get; } =
        Bind(Repository.Read("schema", "us-foia-annual-report", "2.1.schemakit.json"));

    /// <summary>An invented report in English, with other shapes of tables.</summary>
    public static BoundReport ParkUse { get; } =
        Bind(Repository.Read("tests", "SchemaKit.Documents.Tests", "park-use.schemakit.json"));

    public static BoundReport Bind(string definition)
    {
        var compilation = DefinitionCompiler.Compile(new SourceFile("test.schemakit.json", definition));
        return compilation.Report ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
    }
}
