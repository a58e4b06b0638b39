using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Cells;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>Collects the cells behind a label: the rest of its line, else the next line of values, else the lines that follow.</summary>
internal sealed class RunGatherer(DocumentPieces pieces, LabelMatcher labels, HeaderMatcher headers)
{
    private const int LongestValue = 200;

    /// <param name="start">The position behind the label, or behind the header of a record table.</param>
    public RowRun Gather(TableVocabulary table, BoundNode? row, int line, int start, int endLine)
    {
        if (start < pieces.Count && start > 0 && pieces[start].Line == pieces[start - 1].Line)
        {
            var end = pieces.LineEnd(start);
            if (end - start >= table.Width || RowRun.Filled(pieces, start, end) > 0)
                return new RowRun(row, line, table.Width, start, end, true, true, false);
            start = end;
        }

        var text = pieces.NextText(start);
        if (text < pieces.Count && pieces[text].InRow && pieces[text].Line < endLine)
        {
            var lineStart = Math.Max(start, pieces.LineStart(text));
            var isRow = IsLineOfValues(table, lineStart) && labels.Row(table, text, endLine) is null;
            return isRow
                ? new RowRun(row, line, table.Width, lineStart, pieces.LineEnd(text), true, false, false)
                : new RowRun(row, line, table.Width, start, lineStart, false, false, false);
        }

        return GatherLines(table, row, line, start, endLine);
    }

    /// <summary>Whether the piece looks like a value of the table: a number, or a mark for a blank cell.</summary>
    public bool IsValue(TableVocabulary table, int index) => IsValue(table.Units, index);

    public bool IsValue(UnitWords units, int index)
    {
        if (!pieces.IsText(index) || pieces[index].Length > LongestValue)
            return false;

        var text = pieces.Raw(index);
        return BlankMark.Is(text) || PrintedNumber.Read(text, units) is not null;
    }

    private bool IsLineOfValues(TableVocabulary table, int start)
    {
        var end = pieces.LineEnd(start);
        for (var i = start; i < end; i++)
        {
            if (pieces.IsText(i) && !table.HasFreeCells && !IsValue(table, i))
                return false;
        }

        return true;
    }

    private RowRun GatherLines(TableVocabulary table, BoundNode? row, int line, int start, int endLine)
    {
        var filled = 0;
        var isLast = true;
        var oddText = -1;
        var end = start;
        for (; end < pieces.Count && pieces[end].Line < endLine; end++)
        {
            if (pieces[end].Kind != PieceKind.Text)
                continue;

            if (pieces[end].InRow)
            {
                isLast = false;
                break;
            }

            var isValue = IsValue(table, end);
            if (!isValue || filled >= table.Width)
            {
                if (labels.Row(table, end, endLine) is not null)
                {
                    isLast = false;
                    break;
                }

                if (headers.Match(end, endLine).Any(h => h.Table == table))
                {
                    isLast = false;
                    break;
                }

                if (StartsTable(end, endLine) || (!isValue && !MayHoldWords(table, filled)))
                    break;
            }

            oddText = isValue || table.HasFreeCells ? -1 : end;
            filled++;
        }

        if (oddText >= 0 && isLast && end < pieces.Count && pieces[end].Line < endLine && !StartsTable(end, endLine))
            end = oddText;
        return new RowRun(row, line, table.Width, start, end, false, false, isLast);
    }

    /// <summary>A word among numbers is a cell that cannot be read, rather than the end of the row.</summary>
    private static bool MayHoldWords(TableVocabulary table, int filled) => filled < table.Width && (table.HasFreeCells || filled > 0);

    private bool StartsTable(int index, int endLine) => headers.Match(index, endLine).Count > 0 || labels.Table(index, endLine) is not null;
}
