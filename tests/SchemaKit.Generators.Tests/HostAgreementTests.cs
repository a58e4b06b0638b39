using System.Globalization;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>The build and the command line say the same of a broken definition: ids, places, words.</summary>
public sealed class HostAgreementTests
{
    [Theory]
    [InlineData("\"matrix\"", "\"matirx\"")]
    [InlineData("\"count\"", "\"cuont\"")]
    [InlineData("outcomes.total +", "outcomes.totl +")]
    [InlineData("\"sumOf\": [\"*\"]", "\"sumOf\": [\"refsed\"]")]
    [InlineData("\"id\": \"refused\"", "\"id\": \"Disclosed\"")]
    [InlineData("\"error\"", "\"errror\", \"hint\": 1")]
    [InlineData("] },", "] }")]
    [InlineData("column of requests", "colum of requests")]
    public void Findings_are_the_same_in_the_build_and_in_the_library(string old, string broken)
    {
        var text = GoldenCase.Named("slice").Text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        text = text.Replace(old, broken, StringComparison.Ordinal);

        var harness = new GeneratorHarness(("slice.schemakit.json", text));
        var build = harness.Run().Diagnostics.Select(d =>
        {
            var start = d.Location.GetLineSpan().StartLinePosition;
            return $"{d.Location.GetLineSpan().Path}({start.Line + 1},{start.Character + 1}): {d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}";
        });
        var library = DefinitionCompiler.Compile(new SourceFile("slice.schemakit.json", text), TestContext.Current.CancellationToken).Diagnostics.Select(d => d.ToString()).ToList();
        Assert.NotEmpty(library);
        Assert.Equal(library.Order(StringComparer.Ordinal), build.Order(StringComparer.Ordinal));
        Assert.Empty(harness.Run().GeneratedSources);
    }
}
