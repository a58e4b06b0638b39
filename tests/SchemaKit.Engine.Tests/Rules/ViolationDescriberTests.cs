using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Engine.Rules;
using SchemaKit.Engine.Tests.Reports;
using Quantifier = SchemaKit.Compiler.Binding.Quantifier;

namespace SchemaKit.Engine.Tests.Rules;

public sealed class ViolationDescriberTests
{
    [Fact]
    public void Violation_says_which_rule_is_broken_where()
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Money)
            .Rule("r", f => [Formulas.Instance(new BoundComparison(f["/t/a", "/t/b"], Relation.Equal, f["/t/total"]), "k")], scale: 2).Build();

        var violation = Describe(report, 1050, null, 1200);

        Assert.Equal(("r", "k", "r[k]"), (violation.RuleId, violation.Instance, violation.Id));
        Assert.Equal((RuleSeverity.Warning, RuleStatus.Practice), (violation.Severity, violation.Status));
        Assert.Equal(("/t/total", new PayloadLocation(2, 1, 1)), (violation.Pointer, violation.Location));
        Assert.Equal((10.5m, 12m, -1.5m), (violation.Left, violation.Right, violation.Difference));
        Assert.Equal(("规则", "the rule"), (violation.Text.ToString(), violation.Text.In("en")));
        Assert.Contains("10.5", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operands_are_listed_in_the_order_of_the_formula()
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Change)
            .Rule("r", f => new BoundComparison(f[f.Cell("/t/b", -3), "/t/a"], Relation.Equal, f["/t/total", f.Cell("/t/a", -2)])).Build();

        var operands = Describe(report, 5, null, 100).Operands;

        Assert.Equal(["/t/b", "/t/a", "/t/total", "/t/a"], operands.Select(o => o.Pointer));
        Assert.Equal([-3, 1, -1, 2], operands.Select(o => o.Coefficient));
        Assert.Equal([null, 5m, 100m, 5m], operands.Select(o => o.Value));
    }

    [Fact]
    public void Coefficient_is_the_written_one_whatever_the_scales()
    {
        var report = new ReportBuilder().Record("t", "count money rate", id => id switch { "count" => Kinds.Count, "money" => Kinds.Money, _ => Kinds.Rate })
            .Rule("r", f => new BoundComparison(f[f.Cell("/t/count", 7)], Relation.Equal, f[f.Cell("/t/money", 2), "/t/rate"]), scale: 4).Build();

        var violation = Describe(report, 3, 150, 10_000);

        Assert.Equal([7, -2, -1], violation.Operands.Select(o => o.Coefficient));
        Assert.Equal([3m, 1.5m, 1m], violation.Operands.Select(o => o.Value));
        Assert.Equal((21m, 4m), (violation.Left, violation.Right));
    }

    [Fact]
    public void Coefficient_inside_a_function_is_0_and_condition_cells_are_no_operands()
    {
        var report = ReportBuilder.OneRecord("a b c total").Rule("r", f =>
        {
            var condition = Formulas.If([new BoundComparison(f["/t/c"], Relation.Equal, f[1])]);
            return [Formulas.Instance(new BoundComparison(f[f.Call(RuleFunction.Max, f["/t/a"], f["/t/b"]), "/t/a"], Relation.Equal, f["/t/total"]), condition: condition)];
        }).Build();

        var operands = Describe(report, 1, 2, 1, 9).Operands;

        Assert.Equal(["/t/a", "/t/b", "/t/a", "/t/total"], operands.Select(o => o.Pointer));
        Assert.Equal([0, 0, 1, -1], operands.Select(o => o.Coefficient));
    }

    [Theory]
    [InlineData(nameof(Quantifier.Column), "〔received〕|〔granted〕|表other · 〔x〕 · 〔y〕")]
    [InlineData(nameof(Quantifier.Row), "〔total〕|〔legal〕|表other · 〔x〕 · 〔y〕")]
    [InlineData(nameof(Quantifier.Cell), "〔received〕 · 〔total〕|〔granted〕 · 〔legal〕|表other · 〔x〕 · 〔y〕")]
    [InlineData(nameof(Quantifier.None), "表requests · 〔received〕 · 〔total〕|表requests · 〔granted〕 · 〔legal〕|表other · 〔x〕 · 〔y〕")]
    public void Label_leaves_out_what_the_rule_quantifies_over(string quantifier, string labels)
    {
        var report = ReportBuilder.Sample().Matrix("other", "x", "y").Rule(
            "r",
            f => [Formulas.Instance(new BoundComparison(f["/requests/received/total", "/requests/outcomes/granted/person/legal"], Relation.Equal, f["/other/x/y"]))],
            quantifier: Enum.Parse<Quantifier>(quantifier),
            table: quantifier == nameof(Quantifier.None) ? null : "requests").Build();

        Assert.Equal(labels, LabelsOf(Describe(report, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9)));
    }

    [Fact]
    public void Label_names_no_table_where_there_is_only_one()
    {
        var report = ReportBuilder.Sample()
            .Rule("r", f => new BoundComparison(f["/requests/received/total"], Relation.Equal, f["/requests/outcomes/granted/person/legal"])).Build();

        Assert.Equal("〔received〕 · 〔total〕|〔granted〕 · 〔legal〕", LabelsOf(Describe(report, 1, 1, 1, 1, 2, 1, 1, 1, 1)));
    }

    [Fact]
    public void Enumerations_of_the_compiler_and_of_results_agree()
    {
        Assert.Equal(Enum.GetNames<Compiler.Definitions.RuleSeverity>(), Enum.GetNames<RuleSeverity>());
        Assert.Equal([.. Enum.GetNames<Compiler.Definitions.RuleStatus>(), nameof(RuleStatus.Payload)], Enum.GetNames<RuleStatus>());
        Assert.Equal(Enum.GetNames<Relation>(), Enum.GetNames<Runtime.Relation>());
    }

    private static string LabelsOf(Violation violation) => string.Join('|', violation.Operands.Select(o => o.Label.ToString()));

    private static Violation Describe(BoundReport report, params long?[] cells)
    {
        var values = Values.Of(report, cells);
        for (var i = 0; i < cells.Length; i++)
            values.Locations[i] = new PayloadLocation(i, 1, 1);
        return new ViolationDescriber(new ReportSet(values)).Describe(Assert.Single(RuleEvaluator.Evaluate(values).Broken));
    }
}
