using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>Tells which piece of a row belongs to which column, where there is only one way.</summary>
internal sealed class RowFitter(DocumentPieces pieces, IReadOnlyList<RowRun> allRuns)
{
    private readonly LinePattern _pattern = LinePattern.Of(allRuns, pieces);

    /// <param name="tableRuns">All rows found of the same table.</param>
    public RowFit Fit(RowRun run, IReadOnlyList<RowRun> tableRuns)
    {
        if (run.IsPlacedByOrder)
            return Cells(run.Start, run.Width);

        if (run.IsDoubtful && !run.IsAtLabel)
            return RowFit.Detached;

        if (run.Row is not null && !run.IsAtLabel && run.Filled(pieces) > 0 && tableRuns.Any(r => r.IsAtLabel && r.Filled(pieces) > 0))
            return RowFit.Detached;

        return run.IsInRow ? FitLine(run, tableRuns) : FitLines(run);
    }

    /// <summary>Surplus cells at the ends must be empty, and there must be one way to leave them out.</summary>
    private RowFit FitLine(RowRun run, IReadOnlyList<RowRun> tableRuns)
    {
        var surplus = run.Count - run.Width;
        if (surplus < 0)
            return RowFit.TooFew;

        if (surplus == 0)
            return Cells(run.Start, run.Width);

        var leading = 0;
        while (leading < run.Count && !pieces.IsText(run.Start + leading))
            leading++;
        if (leading == run.Count)
            return Cells(run.Start, run.Width);

        var trailing = 0;
        while (!pieces.IsText(run.End - 1 - trailing))
            trailing++;
        var first = Math.Max(0, surplus - trailing);
        var last = Math.Min(surplus, leading);
        if (first == last)
            return Cells(run.Start + first, run.Width);

        return first < last && KnownOffset(tableRuns) is { } offset && run.Start + first <= LineStart(run) + offset && LineStart(run) + offset <= run.Start + last
            ? Cells(LineStart(run) + offset, run.Width)
            : RowFit.TooMany;
    }

    /// <summary>Where the values start on the lines of the table that have no blank cells; <see langword="null"/> unless all agree.</summary>
    private int? KnownOffset(IReadOnlyList<RowRun> tableRuns)
    {
        int? offset = null;
        foreach (var run in tableRuns.Where(r => r.IsInRow && r.Filled(pieces) == r.Width))
        {
            var first = run.Start;
            while (!pieces.IsText(first))
                first++;
            if (offset is not null && offset != first - LineStart(run))
                return null;
            offset = first - LineStart(run);
        }

        return offset;
    }

    private int LineStart(RowRun run) => pieces.LineStart(run.Start);

    private RowFit FitLines(RowRun run)
    {
        var filled = run.Filled(pieces);
        if (filled > run.Width)
            return FitBeforePageNumber(run, filled);

        if (filled == run.Width)
        {
            return LinePattern.Interior(run, pieces).All(i => i == _pattern.Spacing) && !IsOverfull(run)
                ? RowFit.Of(Texts(run.Start, run.End))
                : RowFit.TooMany;
        }

        var (start, end) = LinePattern.FirstBlock(run, pieces);
        if (_pattern.GapsEndRows && end - start == run.Width && (end < run.End || run.IsLast) && RowRun.Filled(pieces, start, end) == filled)
            return Cells(start, run.Width);

        if (_pattern.EmptyLinesAreCells && (run.Count == run.Width || run.IsLast) && EndsAt(run, run.Width - 1))
            return Cells(run.Start, run.Width);

        if (FitFrame(run) is { } framed)
            return framed;

        return _pattern.IsKnown && filled > 0 && !HasBlankLineInside(run) ? FitInside(run) : RowFit.TooFew;
    }

    /// <summary>Whether the row's last value stands there. Behind the last row of a table, empty lines need not be cells: a blank cell at its end cannot be told.</summary>
    private bool EndsAt(RowRun run, int offset) =>
        !run.IsLast || (offset < run.Count && pieces.IsText(run.Start + offset) && RowRun.Filled(pieces, run.Start + offset + 1, run.End) == 0);

    /// <summary>Where empty lines are cells, a row with all its values has no further ones: else a line stands there twice.</summary>
    private bool IsOverfull(RowRun run)
    {
        if (!_pattern.HasBlankCells)
            return false;

        if (_pattern.Spacing > 0)
            return _pattern.Frame is not null && FitFrame(run) is null;

        return (_pattern.GapsEndRows && LinePattern.FirstBlock(run, pieces) is var (start, end) && end - start != run.Width)
            || (_pattern.EmptyLinesAreCells && run.Count != run.Width && !(run.IsLast && pieces.IsText(run.Start)));
    }

    /// <summary>Whether rows end at empty lines, and this one has a cell of white space: then its cells had to be complete before the empty line.</summary>
    private bool HasBlankLineInside(RowRun run)
    {
        for (var i = run.Start; _pattern.GapsEndRows && i < run.End; i++)
        {
            if (pieces[i].Kind == PieceKind.Blank && RowRun.Filled(pieces, i, run.End) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The row has as many lines as complete rows have, and its values stand where theirs stand.</summary>
    private RowFit? FitFrame(RowRun run)
    {
        var step = _pattern.Spacing + 1;
        if (_pattern.Frame is not var (before, behind) || _pattern.GapsEndRows)
            return null;

        // A record has no label, and so nothing between it and the first cell.
        before -= run.Row is null ? Math.Min(before, _pattern.Spacing) : 0;
        var length = before + ((run.Width - 1) * step) + 1;
        if (run.IsLast ? !EndsAt(run, length - 1) : run.Count != length + behind)
            return null;

        for (var i = 0; i < run.Count; i++)
        {
            if (pieces.IsText(run.Start + i) && (i < before || i >= length || (i - before) % step != 0))
                return null;
        }

        return RowFit.Of(Enumerable.Range(0, run.Width).Select(c => run.Start + before + (c * step)));
    }

    /// <summary>The empty lines between the first and the last value are just the cells that are wanting.</summary>
    private RowFit FitInside(RowRun run)
    {
        var cells = new List<int>();
        var last = -1;
        for (var i = run.Start; i < run.End; i++)
        {
            if (!pieces.IsText(i))
                continue;

            if (last < 0 && i - run.Start != (_pattern.Frame?.Before ?? 0))
                return RowFit.TooFew;

            var extra = last < 0 ? 0 : i - last - 1 - _pattern.Spacing;
            if (extra < 0 || extra % (_pattern.Spacing + 1) != 0)
                return RowFit.TooFew;

            for (var blank = 1; blank <= extra / (_pattern.Spacing + 1); blank++)
                cells.Add(last + (blank * (_pattern.Spacing + 1)));
            cells.Add(i);
            last = i;
        }

        var isFramed = _pattern.Frame is not var (_, behind) || run.IsLast || run.End - last - 1 == behind;
        return cells.Count == run.Width && isFramed ? RowFit.Of(cells) : RowFit.TooFew;
    }

    /// <summary>A row that is complete before an empty line, and behind that nothing but a short number of its own.</summary>
    private RowFit FitBeforePageNumber(RowRun run, int filled)
    {
        var (start, end) = LinePattern.FirstBlock(run, pieces);
        if (_pattern.Spacing > 0 || end - start != run.Width || filled != run.Width + 1 || RowRun.Filled(pieces, start, end) != run.Width)
            return RowFit.TooMany;

        var other = pieces.NextText(end);
        return pieces[other].Length <= 4 && pieces.Raw(other).All(char.IsAsciiDigit) ? Cells(start, run.Width) with { LeftOver = other } : RowFit.TooMany;
    }

    private IEnumerable<int> Texts(int start, int end) => Enumerable.Range(start, end - start).Where(pieces.IsText);

    private static RowFit Cells(int start, int width) => RowFit.Of(Enumerable.Range(start, width));
}
