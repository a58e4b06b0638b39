using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Tests.Binding.Migrations;

/// <summary>The migrations between the shipped editions, held against the counts of the facts.</summary>
public sealed class DisclosureMigrationTests
{
    private static readonly IReadOnlyList<BoundMigration> Migrations = PublishedDefinition.Compile("gov-info-disclosure", "2021").Migrations;

    [Fact]
    public void From_2019_172_cells_are_exact_2_renamed_and_26_unknown_or_known_as_sums()
    {
        var carries = Migrations.Single(m => m.IsInward).Carries;
        Assert.Equal(200, carries.Sum(c => c.Targets.Count));
        Assert.Equal(172, Targets(carries, CarryKind.Same));
        Assert.Equal(2, Targets(carries, CarryKind.Renamed));
        Assert.Equal(3 + 2, Targets(carries, CarryKind.Unknown) + Targets(carries, CarryKind.Redefined));
        Assert.Equal(21, Targets(carries, CarryKind.Split));
        Assert.Equal(198, carries.Sum(c => c.Sources.Count));
        Assert.Equal(174, carries.Where(c => c.Kind is CarryKind.Same or CarryKind.Renamed).Sum(c => c.Sources.Count));
        Assert.Equal(17, carries.Where(c => c.Kind is CarryKind.Removed or CarryKind.Redefined).Sum(c => c.Sources.Count));
        Assert.Equal(7, carries.Count(c => c.Kind == CarryKind.Split));
        Assert.All(carries, c => Assert.Equal(c.Kind != CarryKind.Same, !c.Why.IsEmpty));
    }

    [Fact]
    public void To_2019_the_parts_of_other_handling_are_added_and_17_cells_are_unknown()
    {
        var carries = Migrations.Single(m => !m.IsInward).Carries;
        Assert.Equal(172, Targets(carries, CarryKind.Same));
        Assert.Equal(7, Targets(carries, CarryKind.Sum));
        Assert.Equal(17, Targets(carries, CarryKind.Unknown) + Targets(carries, CarryKind.Redefined));
        Assert.Equal(200, carries.Sum(c => c.Sources.Count));
    }

    [Fact]
    public void Every_narrative_text_carries_over() => Assert.All(Migrations, m => Assert.Equal((4, 0), (m.Texts.Count, m.LostTexts.Count)));

    private static int Targets(IReadOnlyList<BoundCarry> carries, CarryKind kind) => carries.Where(c => c.Kind == kind).Sum(c => c.Targets.Count);
}
