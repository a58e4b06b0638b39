using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

public sealed class EmittedCodeTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    public static TheoryData<string> ApprovedCases => [.. GoldenCase.Approved.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Emitted_code_compiles_without_a_warning(string name)
    {
        var harness = Generate(name);
        Assert.Empty(harness.CompilerFindings());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Emitted_code_needs_no_silence_about_null(string name)
    {
        const string Silence = "#nullable enable annotations\n#nullable disable warnings\n";
        var output = Generate(name).Output;
        var emitted = output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        Assert.All(emitted, tree => Assert.Contains(Silence, tree.ToString(), StringComparison.Ordinal));

        foreach (var tree in emitted)
            output = output.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace(Silence, "#nullable enable\n", StringComparison.Ordinal))));
        Assert.DoesNotContain(output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity != DiagnosticSeverity.Hidden);
    }

    [Theory]
    [MemberData(nameof(ApprovedCases))]
    public void Emitted_code_is_the_approved_one(string name)
    {
        var harness = Generate(name);
        foreach (var source in OwnSources(harness, name))
            GoldenCase.Named(name).VerifySource(source.HintName[(name + ".").Length..], source.SourceText.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Emitted_code_is_the_same_in_every_culture_and_from_the_library(string name)
    {
        var expected = OwnSources(Generate(name), name).Select(s => s.SourceText.ToString()).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "fi-FI", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var compilation = DefinitionCompiler.Compile(SourceOf(GoldenCase.Named(name)), DefinitionLibrary.Of(GoldenCase.Named(name).Earlier.Select(SourceOf)), TestContext.Current.CancellationToken);
                Assert.Equal(expected.Order(StringComparer.Ordinal), CSharpEmitter.Emit(ReportModelBuilder.Build(compilation.Report!)).Select(f => f.Text).Order(StringComparer.Ordinal));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_in_other_languages_than_the_definition_compile()
    {
        var text = GoldenCase.Named("slice").Text.Replace("\"namespace\"", "\"languages\": [\"en\", \"fr\", \"de\"], \"namespace\"", StringComparison.Ordinal);
        var harness = new GeneratorHarness(("slice.schemakit.json", text));
        Assert.Empty(harness.Run().Diagnostics);
        Assert.Empty(harness.CompilerFindings());
    }

    [Fact]
    public void Ids_that_are_words_of_CSharp_or_members_of_objects_compile()
    {
        string[] ids =
        [
            "class", "namespace", "int", "null", "await", "record", "value", "var", "dynamic", "field", "required", "partial", "global", "system", "item", "clone", "equals", "getHashCode",
            "toString", "getType", "finalize", "memberwiseClone", "printMembers", "equalityContract", "deconstruct", "referenceEquals", "asSpan", "cells", "validate", "parse", "jsonSchema", "write",
            "report", "runtime", "at", "run", "check", "fillTotals", "schemaKit",
        ];
        string Nodes(string axis) => string.Join(",", ids.Select(id => $$"""{ "id": "{{id}}", "label": { "en": "L" }, "{{axis}}": [ { "id": "{{id}}", "label": { "en": "L" } }, { "id": "sum", "label": { "en": "L" }, "sumOf": ["*"] } ] }"""));
        var tables = string.Join(",", ids.Select(id => $$"""{ "id": "{{id}}", "shape": "record", "cell": "count", "label": { "en": "L" }, "columns": [ { "id": "{{id}}", "label": { "en": "L" } } ] }"""));
        var kinds = string.Join(",", ids.Select(id => $$"""
            "{{id}}": { "base": "code", "label": { "en": "L" }, "codes": [ { "id": "{{id}}", "label": { "en": "L" } } ] }
            """));
        var harness = new GeneratorHarness(("ids.schemakit.json", $$"""
            { "standard": "system", "edition": "1", "title": { "en": "T" }, "kinds": { {{kinds}} },
              "tables": [ {{tables}}, { "id": "m", "shape": "matrix", "cell": "count", "label": { "en": "L" }, "rows": [ {{Nodes("rows")}} ], "columns": [ {{Nodes("columns")}} ] } ],
              "rules": [ {{string.Join(",", ids.Select(id => $$"""{ "id": "{{id}}", "status": "printed", "forEach": "row of m", "assert": "{{id}}.sum <= 5" }"""))}} ] }
            """));
        Assert.Empty(harness.Run().Diagnostics);
        Assert.Empty(harness.CompilerFindings());
    }

    [Fact]
    public void Emitted_source_of_the_2019_edition_stays_under_150_KB()
    {
        var sizes = Generate("gov-info-disclosure-2019").Run().GeneratedSources.ToDictionary(s => s.HintName, s => Encoding.UTF8.GetByteCount(s.SourceText.ToString()));
        Assert.True(sizes.Values.Sum() <= 150_000, string.Join(", ", sizes));
    }

    [Fact]
    public void Files_are_named_after_the_definition_s_place()
    {
        var harness = new GeneratorHarness(("/elsewhere/forms 2019/a+b.schemakit.json", GoldenCase.Named("slice").Text));
        Assert.All(harness.Run().GeneratedSources, s => Assert.StartsWith("a.b.", s.HintName, StringComparison.Ordinal));
    }

    [Fact]
    public void Unreadable_file_gives_one_finding_with_its_path()
    {
        var harness = new GeneratorHarness(("x.schemakit.json", "]"));
        var finding = Assert.Single(harness.Run().Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("x.schemakit.json", finding.Location.GetLineSpan().Path);
    }

    private static SourceFile SourceOf(GoldenCase golden) => new(golden.Name, golden.Text);

    private static IEnumerable<GeneratedSourceResult> OwnSources(GeneratorHarness harness, string name) =>
        harness.Run().GeneratedSources.Where(s => s.HintName.StartsWith(name + ".", StringComparison.Ordinal));

    private static GeneratorHarness Generate(string name)
    {
        var harness = GeneratorHarness.For(name);
        Assert.Empty(harness.Run().Diagnostics);
        return harness;
    }
}
