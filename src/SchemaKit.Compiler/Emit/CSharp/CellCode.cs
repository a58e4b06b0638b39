using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>How cells are read and written in C#.</summary>
internal static class CellCode
{
    public static CsCode TypeOf(EmitCellType cell) => cell.Base switch
    {
        KindBase.Date when cell.Special is not null => $"global::SchemaKit.DateFigure",
        _ when cell.Special is not null => $"global::SchemaKit.Figure",
        KindBase.Integer => $"long?",
        KindBase.Decimal => $"decimal?",
        KindBase.Year => $"int?",
        KindBase.Date => $"global::System.DateOnly?",
        KindBase.Code => $"{cell.CodeList}?",
        _ => $"string?",
    };

    public static CsCode ReadOf(EmitCellType cell, CsCode index) => cell.Base switch
    {
        KindBase.Date when cell.Special is { } kind => $"_cells.DateFigureAt({index}, {KindOf(kind)})",
        _ when cell.Special is { } kind => $"_cells.FigureAt({index}, {KindOf(kind)})",
        KindBase.Integer => $"_cells.ValueAt({index})",
        KindBase.Decimal => $"_cells.DecimalAt({index}, {cell.Scale})",
        KindBase.Year => $"(int?)_cells.ValueAt({index})",
        KindBase.Date => $"_cells.DateAt({index})",
        KindBase.Code => $"({cell.CodeList}?)_cells.ValueAt({index})",
        _ => $"_cells.TextAt({index})",
    };

    public static CsCode WriteOf(EmitCellType cell) => cell.Base switch
    {
        _ when cell.Special is { } kind => $"value, {KindOf(kind)}",
        KindBase.Decimal => $"value, {cell.Scale}",
        KindBase.Year or KindBase.Code => $"(long?)value",
        _ => $"value",
    };

    private static CsCode KindOf(EmitSpecialKind kind) => $"{kind.Shape}.Kind{kind.Index}";
}
