using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>A definition with every name resolved: tables, cells in one flat canonical order, and rules over cell indices.</summary>
internal sealed record BoundReport
{
    public required ReportDefinition Definition { get; init; }

    /// <summary>The members of the payload after the head, in printed order: narrative texts and tables.</summary>
    public required IReadOnlyList<BoundMember> Members { get; init; }

    /// <summary>The tables, in printed order. Their cells follow each other in <see cref="Cells"/>.</summary>
    public required IReadOnlyList<BoundTable> Tables { get; init; }

    /// <summary>Every cell of every table, row by row as printed. The position is the index that everything else uses.</summary>
    public required IReadOnlyList<BoundCell> Cells { get; init; }

    /// <summary>The implied rules of the totals first, then the written ones, in the order of the definition.</summary>
    public required IReadOnlyList<BoundRule> Rules { get; init; }

    /// <summary>How totals are computed: in this order, every total after its parts. No cell occurs twice.</summary>
    public required IReadOnlyList<BoundTotal> Totals { get; init; }

    /// <summary>How reports are carried over from and to other editions, as far as those are at hand.</summary>
    public IReadOnlyList<BoundMigration> Migrations { get; init; } = [];
}

/// <summary>A member of the payload: one of the two is set.</summary>
/// <param name="Text">A section of narrative text.</param>
internal sealed record BoundMember(SectionDefinition? Text, BoundTable? Table)
{
    public string Id => Text?.Id.Value ?? Table!.Id;
}

/// <summary>Computes a total: the right side of this rule instance is the value of its left side's only cell.</summary>
internal sealed record BoundTotal(int Rule, int Instance);
