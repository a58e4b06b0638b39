using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The trees of the tables. Rows whose cells have the same kinds share one definition of their columns, <c>table.&lt;id&gt;.row</c>.</summary>
internal sealed class TableSchemas(JsonText json, SchemaCaptions captions, BoundReport report)
{
    private readonly HashSet<BoundTable> _sharedRows = [.. report.Tables.Where(t => HasSharedRow(t, report.Cells))];

    /// <summary>The rows that tables share, as <c>$defs</c>.</summary>
    public void WriteRows()
    {
        foreach (var table in report.Tables.Where(_sharedRows.Contains))
        {
            using (json.Object(RowName(table)))
                WriteObject(table, table.Columns, column => WriteColumn(table, column, 0));
        }
    }

    public void WriteTable(BoundTable table)
    {
        captions.Write(CaptionsOf(table), table.Id);
        if (table.List is not null)
            new ListSchemas(json, captions).Write(table, "/properties/" + table.Id);
        else if (table.Definition.Shape == TableShape.Record)
            WriteObject(table, table.Columns, column => WriteColumn(table, column, 0));
        else
            WriteObject(table, table.Rows, row => WriteRow(table, row));
    }

    /// <summary>A table without a label of its own is called as its section, if it is the only one there.</summary>
    private Captions CaptionsOf(BoundTable table)
    {
        var section = report.Definition.Sections.FirstOrDefault(s => s.Tables is { Count: 1 } tables && tables[0].Value == table.Id);
        return table.Definition.Captions.Label.IsEmpty && section is not null ? section.Captions : table.Definition.Captions;
    }

    private void WriteRow(BoundTable table, BoundNode row)
    {
        captions.Write(row.Definition.Captions, row.Id);
        if (!row.IsLeaf)
            WriteObject(table, row.Children, child => WriteRow(table, child));
        else if (_sharedRows.Contains(table))
            json.String("$ref", "#/$defs/" + RowName(table));
        else
            WriteObject(table, table.Columns, column => WriteColumn(table, column, row.FirstLeaf));
    }

    private void WriteColumn(BoundTable table, BoundNode column, int row)
    {
        captions.Write(column.Definition.Captions, column.Id);
        if (column.IsLeaf)
            json.String("$ref", "#/$defs/" + KindSchemas.NameFor(report.Cells[table.CellAt(row, column.FirstLeaf)]));
        else
            WriteObject(table, column.Children, child => WriteColumn(table, child, row));
    }

    private void WriteObject(BoundTable table, IReadOnlyList<BoundNode> nodes, Action<BoundNode> write)
    {
        json.String("type", "object");
        using (json.Object("properties"))
        {
            foreach (var node in nodes)
            {
                using (json.Object(node.Id, onOneLine: IsReference(table, node)))
                    write(node);
            }
        }

        json.Strings("required", nodes.Select(n => n.Id));
        json.Boolean("additionalProperties", false);
    }

    /// <summary>A column, or a row of which the columns are written elsewhere.</summary>
    private bool IsReference(BoundTable table, BoundNode node) => node.IsLeaf && (_sharedRows.Contains(table) || table.ColumnLeaves.Contains(node));

    private static bool HasSharedRow(BoundTable table, IReadOnlyList<BoundCell> cells)
    {
        return table.Definition.Shape == TableShape.Matrix
            && Enumerable.Range(0, table.CellCount).All(i => KindAt(i) == KindAt(i % table.ColumnLeaves.Count));

        string KindAt(int offset) => cells[table.FirstCell + offset].Kind.Id;
    }

    private static string RowName(BoundTable table) => "table." + table.Id + ".row";
}
