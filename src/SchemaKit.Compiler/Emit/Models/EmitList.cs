using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The types of one list, a roster or list table: its entries, its overall row, their groups, and the lists nested in its entries.</summary>
/// <param name="Table">Type that holds entries and overall row; <see langword="null"/> if there are only entries.</param>
/// <param name="Overall">The overall row; <see langword="null"/> if there is none.</param>
/// <param name="Groups">Groups of columns, which entries and overall row share.</param>
/// <param name="Columns">Enum of the columns; <see langword="null"/> for rosters and nested lists.</param>
/// <param name="Indexer">C# type of the cell indexer; <see langword="null"/> if the cells are not all numbers.</param>
internal sealed record EmitList(
    EmitHead Head,
    EmitDoc Doc,
    EmitListTable? Table,
    EmitEntry Entry,
    EmitView? Overall,
    EquatableArray<EmitView> Groups,
    EmitEnum? Columns,
    EmitCellType? Indexer,
    EquatableArray<EmitList> Nested)
{
    /// <summary>The lists that stand in the overall row too.</summary>
    public EquatableArray<EmitOverallList> InOverall { get; init; }

    /// <summary>What the file is named after.</summary>
    public CsName Name => Table?.Name ?? Entry.Name;
}

/// <param name="IsOptional">Whether a report may lack the table, and its overall row.</param>
internal sealed record EmitListTable(CsName Name, CsName Entry, CsName Overall, EmitDoc OverallDoc, bool IsOptional);

/// <summary>An entry of a list.</summary>
/// <param name="CellCount">Cells of an entry, with the overall cells of nested lists.</param>
/// <param name="Key"><see langword="null"/> if entries have none.</param>
internal sealed record EmitEntry(CsName Name, int CellCount, EmitEnumMember? Key, EquatableArray<EmitMember> Members, EquatableArray<EmitEntryList> Lists);

/// <summary>A list nested in an entry.</summary>
/// <param name="Entry">Type of its entries.</param>
/// <param name="Table">Type that holds entries and overall row; default if there are only entries.</param>
/// <param name="Offset">Where its overall cells start among those of the entry.</param>
internal sealed record EmitEntryList(CsName Name, EmitDoc Doc, CsName Entry, CsName Table, int Offset, int CellCount);

/// <summary>What the report record knows of a list.</summary>
/// <param name="Index">Position among the report's lists.</param>
/// <param name="Entry">Type of its entries.</param>
/// <param name="Overall">Type of its overall row; default if there is none.</param>
/// <param name="InOverall">The lists that stand in the overall row too.</param>
internal sealed record EmitListProperty(int Index, CsName Entry, CsName Overall, bool HasOverall, bool IsOptional, EquatableArray<EmitOverallList> InOverall);

/// <summary>A list nested in entries that stands in the overall row too, having none of its own.</summary>
/// <param name="Position">Among the lists nested in an entry.</param>
internal sealed record EmitOverallList(CsName Name, EmitDoc Doc, CsName Entry, int Position);

/// <summary>The texts of the special values of a kind.</summary>
internal sealed record EmitSpecials(CsName Name, EmitDoc Doc, EquatableArray<EmitSpecial> Members);

internal sealed record EmitSpecial(CsName Name, string Text, EmitDoc Doc);
