using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>The shipped 2021 edition, held against the hand-made layout of the form.</summary>
public sealed class Disclosure2021DefinitionTests
{
    private static readonly BoundReport Report = PublishedDefinition.Compile("gov-info-disclosure", "2021");

    [Fact]
    public void It_has_the_200_cells_of_the_form_in_printed_order()
    {
        Assert.Equal(200, Report.Cells.Count);
        Assert.Equal(DisclosureForm.Edition2021.AllCells, Report.Cells.Select(c => c.Pointer));
    }

    [Fact]
    public void It_has_forty_two_equations_and_two_warnings()
    {
        var instances = Report.Rules.Where(r => !r.ReadsPrior && !r.ReadsChildren).SelectMany(r => r.Instances.Select(i => (Rule: r, Instance: i))).ToList();
        Assert.Equal(42, instances.Count(i => i.Instance.Assertion.Relation == Relation.Equal && i.Rule.Severity == Compiler.Definitions.RuleSeverity.Error));
        Assert.Equal(2, instances.Count(i => i.Rule is { Severity: Compiler.Definitions.RuleSeverity.Warning, Status: Compiler.Definitions.RuleStatus.Practice }));
        Assert.Equal(44, instances.Count);
    }

    [Fact]
    public void It_has_nine_instances_over_last_year_and_one_for_every_count_over_the_bodies_below()
    {
        Assert.Equal(["carriedOver 7", "inForceFollows 2"], Report.Rules.Where(r => r.ReadsPrior).Select(r => $"{r.Id} {r.Instances.Count}"));
        var counts = Report.Cells.Where(c => c.Kind.Id == "count").Select(c => c.Index);
        Assert.Equal(counts, Report.Rules.Where(r => r.ReadsChildren).SelectMany(r => r.Instances).Select(i => ((BoundCellOperand)i.Assertion.Left.Terms[0].Operand).Cell));
    }

    [Fact]
    public void Fees_are_counted_in_units_of_ten_thousand_yuan_to_the_fen()
    {
        var kind = Report.Cells.Single(c => c.Pointer.EndsWith("/feesCollected", StringComparison.Ordinal)).Kind;
        Assert.Equal((KindBase.Decimal, 6, 0L, "万元"), (kind.Base, kind.Scale, kind.Min, kind.Unit.In("zh-Hans")));
    }

    [Fact]
    public void Same_path_means_same_label_in_both_editions_but_for_what_was_reworded()
    {
        var first = PublishedDefinition.Compile("gov-info-disclosure", "2019").Cells.ToDictionary(c => c.Pointer);
        var reworded = Report.Cells.Where(c => first.TryGetValue(c.Pointer, out var old) && Words(old) != Words(c)).Select(c => c.Pointer);
        Assert.Equal(
            ["/article20Item5/licensing/decisions", "/article20Item6/penalty/decisions", "/article20Item6/coercion/decisions"], reworded);
        Assert.Equal(172, Report.Cells.Count(c => first.ContainsKey(c.Pointer)));
    }

    private static (string?, string) Words(BoundCell cell) => (cell.Row?.Definition.Captions.Printed("zh-Hans"), cell.Column.Definition.Captions.Printed("zh-Hans"));
}
