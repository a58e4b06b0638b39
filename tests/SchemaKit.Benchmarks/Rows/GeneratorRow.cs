extern alias generators;

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Benchmarks.Contenders;
using SchemaKit.Testing;
using DefinitionGenerator = generators::SchemaKit.Generators.DefinitionGenerator;

namespace SchemaKit.Benchmarks.Rows;

/// <summary>The generators on the same report: our definition of it, and classes of it for System.Text.Json.</summary>
internal static class GeneratorRow
{
    private const string Path = "2019.schemakit.json";
    private const string Label = "Newly made this year";
    private const string Member = "Made";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    public static Row Edit(string id) => new(id, $"one edit of the input, the source emitted again, in a process that has seen {EditContender.EditsBefore} edits with pauses between them", new("System.Text.Json", SystemTextJson), new("SchemaKit", SchemaKit));

    private static EditContender SchemaKit(string name)
    {
        var definition = Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json");
        var text = new EditedText(Path, definition);
        var driver = CSharpGeneratorDriver.Create([new DefinitionGenerator().AsSourceGenerator()], [text], ParseOptions);
        return new(name, driver, Compile("internal static class Consumer;"), Edit, LabelOf) { Remark = "a label of the 2019 edition changed" };

        (GeneratorDriver, Compilation) Edit(GeneratorDriver driver, Compilation compilation, int number)
        {
            var old = text;
            text = new EditedText(Path, definition.Replace(Label, LabelOf(number), StringComparison.Ordinal));
            return (driver.ReplaceAdditionalText(old, text), compilation);
        }
    }

    private static EditContender SystemTextJson(string name)
    {
        var sources = Directory.GetFiles(Repository.PathOf("tests", "SchemaKit.Benchmarks", "Plain")).Where(f => !f.EndsWith("Rules.cs", StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        var source = sources.Single(s => s.Contains($"long {Member} ", StringComparison.Ordinal));
        var driver = CSharpGeneratorDriver.Create([Shipped("System.Text.Json.SourceGeneration", "System.Text.Json.SourceGeneration.JsonSourceGenerator")], parseOptions: ParseOptions);
        return new(name, driver, Compile([source, .. sources.Except([source])]), Edit, MemberOf) { Remark = "a property of the same report's classes renamed" };

        (GeneratorDriver, Compilation) Edit(GeneratorDriver driver, Compilation compilation, int number) =>
            (driver, compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), Parse(source.Replace(Member, MemberOf(number), StringComparison.Ordinal))));
    }

    private static string LabelOf(int number) => $"Newly made in {number}";

    private static string MemberOf(int number) => $"Made{number}";

    /// <summary>The generator of the SDK, which the build has put beside this program.</summary>
    private static ISourceGenerator Shipped(string assembly, string type)
    {
        var generator = Assembly.LoadFrom(System.IO.Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).GetType(type, throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator();
    }

    private static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Consumer", sources.Append("global using System;").Select(Parse),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => System.IO.Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "SchemaKit.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);
}
