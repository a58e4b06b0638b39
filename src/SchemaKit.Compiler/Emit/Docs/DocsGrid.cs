namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>A table as printed.</summary>
internal sealed record DocsGrid(IReadOnlyList<IReadOnlyList<DocsCell>> Head, IReadOnlyList<IReadOnlyList<DocsCell>> Body);

/// <param name="Texts">By language; a text that is the same in all stands once.</param>
/// <param name="Indent">How deep a row label stands.</param>
internal sealed record DocsCell(IReadOnlyList<DocsWording> Texts, int Columns, int Rows, DocsCellSort Sort, int Indent = 0);

internal readonly record struct DocsWording(string Language, string Text);

internal enum DocsCellSort
{
    ColumnHead,
    RowHead,
    Total,
    Value,
}
