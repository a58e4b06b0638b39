using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The types of one table: the table itself, its groups and rows, and the enums that address its cells.</summary>
/// <param name="Rows">Enum of the rows; <see langword="null"/> for a record table.</param>
/// <param name="Indexer">C# type of the cell indexer; <see langword="null"/> if the cells are not all numbers.</param>
internal sealed record EmitTable(
    EmitHead Head,
    CsName Name,
    EmitDoc Doc,
    EmitEnum? Rows,
    EmitEnum Columns,
    EmitCellType? Indexer,
    EquatableArray<EmitView> Views);

internal sealed record EmitEnum(CsName Name, EquatableArray<EmitEnumMember> Members);

/// <summary>A value type over a stretch of cells. The first view of a table is the table itself.</summary>
internal sealed record EmitView(CsName Name, EmitDoc Doc, int CellCount, EquatableArray<EmitMember> Members);

/// <summary>A property of a view: one cell, or a view of a stretch.</summary>
/// <param name="Cell">Set for a cell.</param>
/// <param name="View">Type of a stretch; default for a cell.</param>
internal sealed record EmitMember(CsName Name, EmitDoc Doc, int Offset, int CellCount, EmitCellType? Cell, CsName View);

/// <summary>How a cell is seen from C#.</summary>
/// <param name="CodeList">The enum of a code list.</param>
internal sealed record EmitCellType(KindBase Base, int Scale, CsName CodeList)
{
    /// <summary>Set if the kind has special values.</summary>
    public EmitSpecialKind? Special { get; init; }
}

/// <summary>A kind with special values, which code that reads its cells must know.</summary>
/// <param name="Shape">Type of the report's shape.</param>
/// <param name="Index">Position among its kinds.</param>
internal sealed record EmitSpecialKind(CsName Shape, int Index);
