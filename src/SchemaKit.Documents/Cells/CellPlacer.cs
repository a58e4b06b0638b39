using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;
using SchemaKit.Documents.Tables;
using SchemaKit.Engine;

namespace SchemaKit.Documents.Cells;

/// <summary>Writes the rows that were found into the report, each cell with its line, and notes what is not there.</summary>
internal sealed class CellPlacer(DocumentPieces pieces, ReportValues values, NoteList notes)
{
    public void Place(IReadOnlyList<TableReading> readings, Vocabulary vocabulary, IReadOnlyDictionary<TableVocabulary, int> unread)
    {
        var fitter = new RowFitter(pieces, [.. readings.SelectMany(r => r.Runs)]);
        foreach (var table in vocabulary.Tables)
        {
            if (readings.FirstOrDefault(r => r.Vocabulary == table) is { } reading)
                Place(reading, fitter);
            else if (unread.TryGetValue(table, out var line))
                notes.UnknownHeader(line, table.Table);
            else
                notes.MissingTable(table.Table);
        }
    }

    private void Place(TableReading reading, RowFitter fitter)
    {
        NoteHeaderRemarks(reading);
        var table = reading.Vocabulary.Table;
        List<BoundNode?> rows = reading.Vocabulary.IsRecord ? [null] : [.. table.RowLeaves];
        var runs = reading.Runs.ToLookup(r => r.Row);
        foreach (var row in rows)
        {
            var found = runs[row].ToList();
            if (found.Count == 0)
            {
                notes.MissingRow(reading.Line, table, row);
                continue;
            }

            var first = found.Find(r => r.Filled(pieces) > 0) ?? found[0];
            foreach (var other in found.Where(r => r != first && r.Filled(pieces) > 0))
                notes.RepeatedRow(other.Line, table, row);
            PlaceRow(reading, row, first, fitter.Fit(first, reading.Runs));
        }
    }

    private void PlaceRow(TableReading reading, BoundNode? row, RowRun run, RowFit fit)
    {
        var table = reading.Vocabulary.Table;
        if (fit.Cells is null)
        {
            NoteFault(table, row, run, fit.Fault);
            return;
        }

        if (fit.LeftOver >= 0)
            notes.UnplacedText(pieces[fit.LeftOver].Line, pieces.Raw(fit.LeftOver));
        var isShifted = false;
        for (var column = 0; column < fit.Cells.Count; column++)
        {
            var cell = values.Report.Cells[table.CellAt(row?.FirstLeaf ?? 0, column)];
            PlaceCell(cell, fit.Cells[column], ColumnUnit(reading, cell, column));
            isShifted |= reading.Vocabulary.HasFreeCells && values.States[cell.Index] == CellState.Unusable;
        }

        for (var column = 0; isShifted && column < fit.Cells.Count; column++)
            Refuse(table.CellAt(row?.FirstLeaf ?? 0, column));
    }

    /// <summary>Where words are values, one that cannot be read may have shifted all of them.</summary>
    private void Refuse(int cell)
    {
        values.States[cell] = CellState.Unusable;
        values.Values[cell] = 0;
        values.CellTexts[cell] = null;
    }

    private void NoteFault(BoundTable table, BoundNode? row, RowRun run, ExtractionNoteKind fault)
    {
        if (fault == ExtractionNoteKind.DetachedValues)
            notes.DetachedValues(run.Line, table, row);
        else if (fault == ExtractionNoteKind.TooFewValues)
            notes.TooFewValues(run.Line, table, row, run.Filled(pieces), run.Width);
        else
            notes.TooManyValues(run.Line, table, row, Math.Max(run.Filled(pieces), run.Width + 1), run.Width);
    }

    private void PlaceCell(BoundCell cell, int piece, string columnUnit)
    {
        var line = pieces[piece].Line;
        var text = pieces.IsText(piece) ? pieces.Raw(piece) : "";
        var reading = CellReader.Read(text, cell.Kind, columnUnit);
        values.Locations[cell.Index] = new PayloadLocation(-1, line, 0);
        values.States[cell.Index] = reading switch
        {
            { IsBlank: true } => CellState.Blank,
            { Fault: CellFault.None } => CellState.Value,
            _ => CellState.Unusable,
        };
        values.Values[cell.Index] = reading.Value;
        values.CellTexts[cell.Index] = reading.Text;
        if (reading.Fault == CellFault.Unreadable)
            notes.UnreadableValue(line, cell, text);
        else if (reading.Fault == CellFault.OutOfBounds)
            notes.ValueOutOfBounds(line, cell, text);
        if (reading.Remark.Length > 0)
            notes.AnnotationDropped(line, cell, reading.Remark);
        if (reading.LacksUnit)
            notes.UnitMissing(line, cell, text);
    }

    /// <summary>The unit that the document prints in brackets behind the column's label.</summary>
    private static string ColumnUnit(TableReading reading, BoundCell cell, int column) =>
        reading.Header.Remarks.TryGetValue(column, out var remark) && UnitWords.Factor(cell.Kind, remark) is not null ? remark : "";

    private void NoteHeaderRemarks(TableReading reading)
    {
        var table = reading.Vocabulary.Table;
        foreach (var (column, remark) in reading.Header.Remarks)
        {
            var cell = values.Report.Cells[table.CellAt(0, column)];
            if (ColumnUnit(reading, cell, column).Length == 0)
                notes.AnnotationDropped(reading.Line, cell, remark);
        }
    }
}
