namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Prints a table with its spans, a row on a line; for HTML and for Markdown, which has no spans of its own.</summary>
internal static class HtmlGridPrinter
{
    public static Html Of(DocsGrid grid) =>
        $"<table>\n<thead>\n{Rows(grid.Head)}</thead>\n<tbody>\n{Rows(grid.Body)}</tbody>\n</table>\n";

    public static Html Of(IReadOnlyList<DocsWording> texts) => Html.Join("<br>", texts.Select(Wording));

    private static Html Rows(IReadOnlyList<IReadOnlyList<DocsCell>> rows) => Html.Join("", rows.Select(row => (Html)$"<tr>{Html.Join("", row.Select(Cell))}</tr>\n"));

    private static Html Cell(DocsCell cell)
    {
        var spans = Spans(cell);
        var indent = Html.Join("", Enumerable.Repeat((Html)$"&emsp;", cell.Indent));
        return cell.Sort switch
        {
            DocsCellSort.ColumnHead => $"<th scope=\"col\"{spans}>{Of(cell.Texts)}</th>",
            DocsCellSort.RowHead => $"<th scope=\"row\" align=\"left\"{spans}>{indent}{Of(cell.Texts)}</th>",
            DocsCellSort.Total => $"<td align=\"center\"><b>{Of(cell.Texts)}</b></td>",
            _ => $"<td align=\"center\">{Of(cell.Texts)}</td>",
        };
    }

    private static Html Spans(DocsCell cell) => (cell.Columns, cell.Rows) switch
    {
        (1, 1) => $"",
        (var columns, 1) => $" colspan=\"{columns}\"",
        (1, var rows) => $" rowspan=\"{rows}\"",
        var (columns, rows) => $" colspan=\"{columns}\" rowspan=\"{rows}\"",
    };

    private static Html Wording(DocsWording wording) => wording.Language switch
    {
        "" => $"{HtmlText.Of(wording.Text)}",
        _ => $"<span lang={HtmlAttribute.Of(wording.Language)}>{HtmlText.Of(wording.Text)}</span>",
    };
}
