using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Tables;

/// <summary>A table found in the document, with its rows as far as they have been read.</summary>
internal sealed class TableReading(HeaderMatch header, int line)
{
    public TableVocabulary Vocabulary => Header.Table;

    public HeaderMatch Header { get; } = header;

    /// <summary>The line where the header starts.</summary>
    public int Line { get; } = line;

    public RowCursor Cursor { get; } = new(header.Table.Table);

    public List<RowRun> Runs { get; } = [];

    /// <summary>Lines of values without a label.</summary>
    public List<LooseRow> Loose { get; } = [];

    /// <summary>The position behind what was read as part of the table.</summary>
    public int End { get; set; }

    /// <summary>The last row label read, if no values followed it.</summary>
    public Compiler.Binding.BoundNode? EmptyLabel { get; set; }
}
