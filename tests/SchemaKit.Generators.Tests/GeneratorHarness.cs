extern alias generators;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Testing;
using DefinitionGenerator = generators::SchemaKit.Generators.DefinitionGenerator;

namespace SchemaKit.Generators.Tests;

/// <summary>Runs the generator as the compiler would.</summary>
internal sealed class GeneratorHarness
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private GeneratorDriver _driver;

    public GeneratorHarness(params (string Path, string Text)[] definitions)
    {
        Definitions = [.. definitions.Select(d => new DefinitionText(d.Path, d.Text))];
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("internal static class Consumer;", ParseOptions)],
            CompilerReferences.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable, deterministic: true,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
        _driver = CSharpGeneratorDriver.Create(
            [new DefinitionGenerator().AsSourceGenerator()], Definitions, ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The definition first, then those that it builds on.</summary>
    public static GeneratorHarness For(string golden) =>
        new([.. GoldenCase.Named(golden).Earlier.Prepend(GoldenCase.Named(golden)).Select(c => (c.Name + ".schemakit.json", c.Text))]);

    public ImmutableArray<AdditionalText> Definitions { get; private set; }

    public Compilation Compilation { get; private set; }

    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Output = output;
        return _driver.GetRunResult().Results.Single();
    }

    public void EditCode() =>
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"internal static class Edit{Compilation.SyntaxTrees.Count()};", ParseOptions));

    public void Edit(int definition, Func<string, string> edit)
    {
        var old = (DefinitionText)Definitions[definition];
        var text = edit(old.Content);
        Assert.NotEqual(old.Content, text);
        Replace(definition, new DefinitionText(old.Path, text));
    }

    public void Add(string path, string text)
    {
        Definitions = Definitions.Add(new DefinitionText(path, text));
        _driver = _driver.AddAdditionalTexts([Definitions[^1]]);
    }

    /// <summary>Everything the compiler says about the emitted code, warnings included.</summary>
    public IEnumerable<Diagnostic> CompilerFindings() => Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden);

    private void Replace(int definition, DefinitionText text)
    {
        _driver = _driver.ReplaceAdditionalText(Definitions[definition], text);
        Definitions = Definitions.SetItem(definition, text);
    }

    private sealed class DefinitionText(string path, string text) : AdditionalText
    {
        public string Content => text;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
