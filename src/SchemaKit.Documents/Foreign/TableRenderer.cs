using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Foreign;

/// <summary>Writes figures whose cells are known as a table in the words of the definition.</summary>
internal sealed class TableRenderer(RenderedText text, string language)
{
    public void Render(BoundTable table, IReadOnlyDictionary<int, ForeignScalar> cells)
    {
        var line = cells[table.FirstCell].Line;
        text.Line(Printed(table.Definition.Captions, table.Id), line);
        text.Row(table.ColumnLeaves.Select(c => Printed(c.Definition.Captions, c.Id)), line);
        for (var row = 0; row < table.RowCount; row++)
        {
            var values = Enumerable.Range(0, table.ColumnLeaves.Count).Select(column => cells[table.CellAt(row, column)]).ToList();
            var labels = table.RowLeaves.Count == 0 ? [] : PathTo(table.Rows, table.RowLeaves[row]);
            text.Row([.. labels.Select(n => Printed(n.Definition.Captions, n.Id)), .. values.Select(v => v.Text)], values[0].Line);
        }
    }

    private string Printed(Captions captions, string id) => captions.Printed(language) is { Length: > 0 } label ? label : id;

    private static List<BoundNode> PathTo(IReadOnlyList<BoundNode> nodes, BoundNode leaf)
    {
        var path = new List<BoundNode>();
        for (var level = nodes; path.Count == 0 || path[^1] != leaf; level = path[^1].Children)
            path.Add(level.First(n => leaf.FirstLeaf >= n.FirstLeaf && leaf.FirstLeaf < n.FirstLeaf + n.LeafCount));
        return path;
    }
}
