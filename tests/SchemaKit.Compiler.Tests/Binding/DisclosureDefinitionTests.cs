using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>The shipped 2019 edition, held against the hand-made layout of the form.</summary>
public sealed class DisclosureDefinitionTests
{
    private static readonly BoundReport Report = Compile();

    [Fact]
    public void It_has_the_198_cells_of_the_form_in_printed_order() =>
        Assert.Equal(DisclosureReport.AllCells, Report.Cells.Select(c => c.Pointer));

    [Fact]
    public void It_has_forty_equations_and_seven_warnings()
    {
        var instances = Report.Rules.Where(r => !r.ReadsPrior && !r.ReadsChildren).SelectMany(r => r.Instances.Select(i => (Rule: r, Instance: i))).ToList();
        Assert.Equal(40, instances.Count(i => i.Instance.Assertion.Relation == Relation.Equal && i.Rule.Severity == Compiler.Definitions.RuleSeverity.Error));
        Assert.Equal(7, instances.Count(i => i.Instance.Assertion.Relation != Relation.Equal && i.Rule is { Severity: Compiler.Definitions.RuleSeverity.Warning, Status: Compiler.Definitions.RuleStatus.Practice }));
        Assert.Equal(47, instances.Count);
        Assert.Equal(Compiler.Definitions.RuleStatus.Printed, Report.Rules.Single(r => r.Id == "balance").Status);
    }

    [Fact]
    public void It_has_twelve_instances_over_last_year_and_one_for_every_count_over_the_bodies_below()
    {
        Assert.Equal(7, Report.Rules.Single(r => r.Id == "carriedOver").Instances.Count);
        Assert.Equal(12, Report.Rules.Where(r => r.ReadsPrior).Sum(r => r.Instances.Count));
        var counts = Report.Cells.Where(c => c.Kind.Id == "count").Select(c => c.Index);
        Assert.Equal(counts, Report.Rules.Where(r => r.ReadsChildren).SelectMany(r => r.Instances).Select(i => ((BoundCellOperand)i.Assertion.Left.Terms[0].Operand).Cell));
        Assert.All(Report.Rules.Where(r => r.ReadsPrior || r.ReadsChildren), r => Assert.Equal(Compiler.Definitions.RuleStatus.Practice, r.Status));
    }

    [Fact]
    public void Its_totals_are_computed_parts_before_wholes()
    {
        var known = Enumerable.Range(0, Report.Cells.Count).ToHashSet();
        known.ExceptWith(Report.Totals.Select(Total));
        foreach (var total in Report.Totals)
        {
            var instance = Report.Rules[total.Rule].Instances[total.Instance];
            Assert.All(instance.Assertion.Right.Terms, t => Assert.Contains(((BoundCellOperand)t.Operand).Cell, known));
            Assert.True(known.Add(Total(total)));
        }

        Assert.Equal(32, Report.Totals.Count);
    }

    [Fact]
    public void Only_section_two_is_under_no_equation()
    {
        var unread = Coverage.Of(Report).Unread.Select(c => c.Table.Id).Distinct();
        Assert.All(unread, id => Assert.StartsWith("article20Item", id, StringComparison.Ordinal));
    }

    private static int Total(BoundTotal total) =>
        ((BoundCellOperand)Report.Rules[total.Rule].Instances[total.Instance].Assertion.Left.Terms[0].Operand).Cell;

    private static BoundReport Compile()
    {
        var path = Repository.PathOf("schema", "gov-info-disclosure", "2019.schemakit.json");
        var compilation = DefinitionCompiler.Compile(new SourceFile(path, File.ReadAllText(path)));
        Assert.Empty(compilation.Diagnostics);
        return compilation.Report!;
    }
}
