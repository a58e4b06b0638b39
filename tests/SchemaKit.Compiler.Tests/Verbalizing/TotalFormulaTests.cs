using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;
using SchemaKit.Compiler.Verbalizing;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Verbalizing;

/// <summary>What is said of a total is what its <c>sumOf</c> means: written as a rule, it is bound to the same cells.</summary>
public sealed class TotalFormulaTests
{
    [Theory]
    [InlineData("gov-info-disclosure-2019")]
    [InlineData("everything")]
    [InlineData("lists")]
    [InlineData("slice")]
    [InlineData("us-foia-annual-report-2.1")]
    public void A_total_written_out_is_bound_to_the_same_cells(string name)
    {
        var golden = GoldenCase.Named(name);
        var totals = golden.Compile().Report!;
        var spoken = totals.Rules.Where(r => r.IsTotal).Select(r => (Rule: r, Spoken: TotalFormula.Of(r, totals)!)).Where(t => t.Spoken.Scope.Kind != ScopeKind.OverallColumn).ToList();
        var definition = JsonNode.Parse(golden.Text)!;
        definition["rules"] = new JsonArray([.. spoken.Select((t, i) => Written("written" + i, t.Spoken))]);

        var written = DefinitionCompiler.Compile(new SourceFile("d.schemakit.json", definition.ToJsonString()), TestContext.Current.CancellationToken).Report;

        Assert.NotNull(written);
        Assert.NotEmpty(spoken);
        foreach (var ((rule, _), copy) in spoken.Zip(written.Rules.Where(r => !r.IsTotal)))
            Assert.Equal(rule.Instances.Select(i => (i.Key, Text(i.Assertion))), copy.Instances.Select(i => (i.Key, Text(i.Assertion))));
    }

    private static JsonNode Written(string id, SpokenRule rule)
    {
        var written = new JsonObject { ["id"] = id, ["status"] = "implied", ["assert"] = RuleText.Of(rule.Formula) };
        var word = rule.Scope.Kind switch
        {
            ScopeKind.Column => "column",
            ScopeKind.Row or ScopeKind.ListRow => "row",
            ScopeKind.Entry => "entry",
            _ => "",
        };
        if (word.Length > 0)
            written["forEach"] = $"{word} of {rule.Scope.Table!.Id}";
        return written;
    }

    private static string Text(BoundComparison comparison) => $"{Text(comparison.Left)} {comparison.Relation} {Text(comparison.Right)}";

    private static string Text(BoundSum sum) => string.Join(" + ", sum.Terms.Select(t => t.Coefficient + "*" + Text(t.Operand)).Order(StringComparer.Ordinal));

    private static string Text(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => "cell " + cell.Cell,
        BoundEntryOperand entry => $"{entry.List.Id} {entry.Offset} {entry.Row}",
        BoundCall call => call.Function + "(" + string.Join(", ", call.Arguments.Select(Text)) + ")",
        _ => throw new InvalidOperationException(operand.GetType().Name),
    };
}
