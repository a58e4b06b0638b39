using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>Whatever is done to a definition with lists, the compiler reports it and goes on.</summary>
public sealed class ListRobustnessTests
{
    private static readonly string[] Words =
    [
        "entries", "overall", "prior.", "children.", "exists(", "value(", "quotient(", "count(", "min(", "sum(", "[office]", "{k}", "reasons", "offices",
        "cases", "statutes.reliedUpon", "date1", "office", "name", "*", ".", ")", " + ", " = ", "year", "row of ", "entry of ", "list", "true", "[]", "\"", "not ",
    ];

    [Fact]
    public void Damaged_definitions_are_reported_or_bound()
    {
        var random = new Random(20_260_101);
        var text = GoldenCase.Lists.Text;
        var tokens = System.Text.RegularExpressions.Regex.Matches(text, @"[A-Za-z0-9]+|[^\sA-Za-z0-9]");
        for (var i = 0; i < 400; i++)
        {
            var token = tokens[random.Next(tokens.Count)];
            var other = random.Next(3) switch
            {
                0 => "",
                1 => Words[random.Next(Words.Length)],
                _ => tokens[random.Next(tokens.Count)].Value,
            };
            var damaged = string.Concat(text.AsSpan(0, token.Index), other, text.AsSpan(token.Index + token.Length));
            var compilation = DefinitionCompiler.Compile(new SourceFile("damaged", damaged), TestContext.Current.CancellationToken);

            Assert.Equal(compilation.Report is null, compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
            if (compilation.Report is { } report)
                Assert.NotEmpty(BoundRulePrinter.Print(report) + Coverage.Of(report).CellCount);
        }
    }
}
