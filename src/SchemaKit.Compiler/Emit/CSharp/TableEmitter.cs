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
            var isTable = i == 0;
            EmitView(writer, table.Views[i], () => EmitAddressing(writer, isTable ? table : null));
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

    /// <param name="more">Prints what follows the members.</param>
    public static void EmitView(CodeWriter writer, EmitView view, Action more)
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
                EmitMember(writer, view.CellCount, member);
            }

            more();
        }
    }

    /// <param name="cellCount">Cells of the view or entry that the member is of.</param>
    public static void EmitMember(CodeWriter writer, int cellCount, EmitMember member)
    {
        writer.Doc(DocText.Of(member.Doc.Label), DocText.Of(member.Doc.Note), DocText.Of(member.Doc.Citation));
        var (type, get, value) = member.Cell is { } cell
            ? (CellCode.TypeOf(cell), CellCode.ReadOf(cell, $"{member.Offset}"), CellCode.WriteOf(cell))
            : ($"{member.View}", $"new(_cells.Slice({member.Offset}, {member.CellCount}))", $"{member.CellCount}, value.Cells_");
        using (writer.Braces($"public {type} {member.Name}"))
        {
            writer.Line($"get => {get};");
            writer.Line($"init => _cells = _cells.With({cellCount}, {member.Offset}, {value});");
        }
    }

    private static void EmitAddressing(CodeWriter writer, EmitTable? table)
    {
        if (table is null)
            return;

        writer.Line();
        writer.Line($"/// <summary>The figures in printed order, row by row: scaled integers, 0 where blank; empty if nothing was ever set.</summary>");
        writer.Line($"public global::System.ReadOnlySpan<long> AsSpan() => _cells.Values;");
        if (table.Indexer is not { } cell)
            return;

        writer.Line();
        writer.Line($"/// <summary>The figure in a cell; <see langword=\"null\"/> if it is blank.</summary>");
        if (table.Rows is { } rows)
            writer.Line($"public {CellCode.TypeOf(cell)} this[{rows.Name} row, {table.Columns.Name} column] => {CellCode.ReadOf(cell, $"((int)row * {table.Columns.Members.Count}) + (int)column")};");
        else
            writer.Line($"public {CellCode.TypeOf(cell)} this[{table.Columns.Name} column] => {CellCode.ReadOf(cell, $"(int)column")};");
    }

    public static void EmitEnum(CodeWriter writer, EmitEnum list, CsCode summary)
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
}
