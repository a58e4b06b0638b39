using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the types of one table.</summary>
internal static class TableEmitter
{
    public static string Emit(EmitTable table)
    {
        var writer = FileWriter.Start(table.Head);
        for (var i = 0; i < table.Views.Count; i++)
        {
            EmitView(writer, table.Views[i], i == 0 ? table : null);
            writer.Line();
        }

        if (table.Rows is not null)
        {
            EmitEnum(writer, table.Rows, $"The rows of {table.Name}, in printed order.");
            writer.Line();
        }

        EmitEnum(writer, table.Columns, $"The columns of {table.Name}, in printed order.");
        return writer.ToString();
    }

    private static void EmitView(CodeWriter writer, EmitView view, EmitTable? table)
    {
        writer.Doc(DocText.Of(view.Doc.Label), DocText.Of(view.Doc.Note), DocText.Of(view.Doc.Citation));
        using (writer.Braces($"public readonly record struct {view.Name}"))
        {
            writer.Line($"private readonly {CsNames.CellView} _cells;");
            writer.Line();
            writer.Line($"internal {view.Name}({CsNames.CellView} cells) => _cells = cells;");
            writer.Line();
            writer.Line($"internal {CsNames.CellView} Cells_ => _cells;");
            foreach (var member in view.Members)
            {
                writer.Line();
                EmitMember(writer, view, member);
            }

            if (table is not null)
                EmitAddressing(writer, table);
        }
    }

    private static void EmitMember(CodeWriter writer, EmitView view, EmitMember member)
    {
        writer.Doc(DocText.Of(member.Doc.Label), DocText.Of(member.Doc.Note), DocText.Of(member.Doc.Citation));
        var (type, get, value) = member.Cell is { } cell
            ? (TypeOf(cell), ReadOf(cell, $"{member.Offset}"), WriteOf(cell))
            : ($"{member.View}", $"new(_cells.Slice({member.Offset}, {member.CellCount}))", $"{member.CellCount}, value.Cells_");
        using (writer.Braces($"public {type} {member.Name}"))
        {
            writer.Line($"get => {get};");
            writer.Line($"init => _cells = _cells.With({view.CellCount}, {member.Offset}, {value});");
        }
    }

    private static void EmitAddressing(CodeWriter writer, EmitTable table)
    {
        writer.Line();
        writer.Line($"/// <summary>The figures in printed order, row by row: scaled integers, 0 where blank; empty if nothing was ever set.</summary>");
        writer.Line($"public global::System.ReadOnlySpan<long> AsSpan() => _cells.Values;");
        if (table.Indexer is not { } cell)
            return;

        writer.Line();
        writer.Line($"/// <summary>The figure in a cell; <see langword=\"null\"/> if it is blank.</summary>");
        if (table.Rows is { } rows)
            writer.Line($"public {TypeOf(cell)} this[{rows.Name} row, {table.Columns.Name} column] => {ReadOf(cell, $"((int)row * {table.Columns.Members.Count}) + (int)column")};");
        else
            writer.Line($"public {TypeOf(cell)} this[{table.Columns.Name} column] => {ReadOf(cell, $"(int)column")};");
    }

    private static void EmitEnum(CodeWriter writer, EmitEnum list, CsCode summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Braces($"public enum {list.Name}"))
        {
            foreach (var member in list.Members)
            {
                writer.Doc(DocText.Of(member.Doc.Label));
                writer.Line($"{member.Name},");
            }
        }
    }

    private static CsCode TypeOf(EmitCellType cell) => cell.Base switch
    {
        KindBase.Integer => $"long?",
        KindBase.Decimal => $"decimal?",
        KindBase.Year => $"int?",
        KindBase.Date => $"global::System.DateOnly?",
        KindBase.Code => $"{cell.CodeList}?",
        _ => $"string?",
    };

    private static CsCode ReadOf(EmitCellType cell, CsCode index) => cell.Base switch
    {
        KindBase.Integer => $"_cells.ValueAt({index})",
        KindBase.Decimal => $"_cells.DecimalAt({index}, {cell.Scale})",
        KindBase.Year => $"(int?)_cells.ValueAt({index})",
        KindBase.Date => $"_cells.DateAt({index})",
        KindBase.Code => $"({cell.CodeList}?)_cells.ValueAt({index})",
        _ => $"_cells.TextAt({index})",
    };

    private static CsCode WriteOf(EmitCellType cell) => cell.Base switch
    {
        KindBase.Decimal => $"value, {cell.Scale}",
        KindBase.Year or KindBase.Code => $"(long?)value",
        _ => $"value",
    };
}
