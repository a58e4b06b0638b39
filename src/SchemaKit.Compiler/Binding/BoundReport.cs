using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>A definition with every name resolved: tables, cells in one flat canonical order, and rules over cell indices.</summary>
internal sealed record BoundReport
{
    public required ReportDefinition Definition { get; init; }

    /// <summary>The members of the payload after the head: the rosters, then in printed order narrative texts and tables.</summary>
    public required IReadOnlyList<BoundMember> Members { get; init; }

    /// <summary>The tables, in printed order, without rosters and nested lists. Their cells follow each other in <see cref="Cells"/>.</summary>
    public required IReadOnlyList<BoundTable> Tables { get; init; }

    /// <summary>Everything with open rows: the rosters first, then the list tables in printed order, each followed by the lists nested in it.</summary>
    public IReadOnlyList<BoundTable> Lists { get; init; } = [];

    /// <summary>Every fixed cell of every table, row by row as printed: of matrices and records, and of the overall rows of lists. The position is the index that everything else uses; the cells of entries come and go with the report.</summary>
    public required IReadOnlyList<BoundCell> Cells { get; init; }

    /// <summary>The implied rules of the totals first, then the written ones, in the order of the definition.</summary>
    public required IReadOnlyList<BoundRule> Rules { get; init; }

    /// <summary>How totals are computed: in this order, every total after its parts. No cell occurs twice.</summary>
    public required IReadOnlyList<BoundTotal> Totals { get; init; }

    /// <summary>How the totals of lists are computed, in this order, after <see cref="Totals"/>: every step after those it needs. No column of a list's entries, and no cell of an overall row, occurs twice. A step whose instance has a <c>where</c> that does not hold is left out.</summary>
    public IReadOnlyList<BoundListTotal> ListTotals { get; init; } = [];

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

/// <summary>Computes a total of a list: the right side of this rule instance is the value of its left side's only operand.</summary>
/// <param name="InEntries">Whether in each entry (of the rule's list; all entries, before the next step), or in the overall row.</param>
internal sealed record BoundListTotal(int Rule, int Instance, bool InEntries);
