using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Cells;
using SchemaKit.Documents.Tables;

namespace SchemaKit.Documents.Labels;

/// <summary>The words by which a table is recognised and read.</summary>
internal sealed class TableVocabulary
{
    public TableVocabulary(BoundTable table, IReadOnlyList<BoundCell> cells)
    {
        Table = table;
        Labels = LabelForms.All(table.Definition.Captions).ToList();
        AddRows(table.Rows);
        var kinds = cells.Skip(table.FirstCell).Take(table.CellCount).Select(c => c.Kind).Distinct().ToList();
        Units = new UnitWords(kinds);
        HasFreeCells = kinds.Any(k => k.Base is KindBase.Text or KindBase.Date or KindBase.Code);
        Header = new HeaderPattern(table, Labels);
    }

    public BoundTable Table { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>Groups and leaves of the rows, under every form.</summary>
    public LabelIndex<BoundNode> Rows { get; } = new();

    public UnitWords Units { get; }

    /// <summary>Whether some cells hold words, so that a value cannot be told from a label by its looks.</summary>
    public bool HasFreeCells { get; }

    public HeaderPattern Header { get; }

    public bool IsRecord => Table.Definition.Shape == TableShape.Record;

    public int Width => Table.ColumnLeaves.Count;

    private void AddRows(IEnumerable<BoundNode> nodes)
    {
        foreach (var node in nodes)
        {
            foreach (var key in NodeForms.Of(node))
                Rows.Add(key, node);
            AddRows(node.Children);
        }
    }
}
