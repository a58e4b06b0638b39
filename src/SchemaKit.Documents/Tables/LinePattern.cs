using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>How a document that has one cell on a line uses its empty lines, learnt from the rows that are complete.</summary>
internal sealed class LinePattern
{
    private LinePattern(int spacing) => Spacing = spacing;

    /// <summary>Empty lines between two cells of a row.</summary>
    public int Spacing { get; }

    /// <summary>Whether some rows are complete.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Whether some rows lack values, so that empty lines may be cells.</summary>
    public bool HasBlankCells { get; private init; }

    /// <summary>Whether rows end at an empty line, and have exactly their cells before it.</summary>
    public bool GapsEndRows { get; private init; }

    /// <summary>Whether complete rows have no empty lines at all, so that every empty line is a cell.</summary>
    public bool EmptyLinesAreCells { get; private init; }

    /// <summary>Where complete rows have their first cell, and how many lines behind their last, if most agree; else <see langword="null"/>.</summary>
    public (int Before, int Behind)? Frame { get; private init; }

    public static LinePattern Of(IReadOnlyList<RowRun> runs, DocumentPieces pieces)
    {
        var lines = runs.Where(r => !r.IsInRow).ToList();
        var full = lines.Where(r => r.Filled(pieces) == r.Width)
            .Select(r => (Run: r, Interior: Interior(r, pieces))).Where(r => r.Interior.Distinct().Count() <= 1).ToList();
        var spacing = full.Where(r => r.Interior.Count > 0).GroupBy(r => r.Interior[0])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();
        var complete = full.Where(r => r.Interior.Count == 0 || r.Interior[0] == spacing).Select(r => r.Run).ToList();
        var followed = complete.Where(r => !r.IsLast).ToList();
        return new LinePattern(spacing)
        {
            IsKnown = complete.Count > 0,
            HasBlankCells = lines.Any(r => r.Filled(pieces) < r.Width),
            GapsEndRows = Most(complete, r => FirstBlock(r, pieces) is var (start, end) && end - start == r.Width),
            EmptyLinesAreCells = followed.Count > 0 ? Most(followed, r => r.Count == r.Width) : AreAllExact(lines),
            Frame = FrameOf([.. followed.Where(r => r.Row is not null)], spacing, pieces),
        };
    }

    /// <summary>The number of empty lines between each two neighbouring texts.</summary>
    public static IReadOnlyList<int> Interior(RowRun run, DocumentPieces pieces)
    {
        var interior = new List<int>();
        var last = -1;
        for (var i = run.Start; i < run.End; i++)
        {
            if (!pieces.IsText(i))
                continue;

            if (last >= 0)
                interior.Add(i - last - 1);
            last = i;
        }

        return interior;
    }

    /// <summary>The pieces from the first that is no empty line to the next empty line.</summary>
    public static (int Start, int End) FirstBlock(RowRun run, DocumentPieces pieces)
    {
        var start = run.Start;
        while (start < run.End && pieces[start].Kind == PieceKind.Gap)
            start++;
        var end = start;
        while (end < run.End && pieces[end].Kind != PieceKind.Gap)
            end++;
        return (start, end);
    }

    private static (int Before, int Behind)? FrameOf(List<RowRun> runs, int spacing, DocumentPieces pieces)
    {
        var frames = runs.Select(r => pieces.NextText(r.Start) - r.Start)
            .Zip(runs, (before, r) => (Before: before, Behind: r.Count - before - r.Width - ((r.Width - 1) * spacing))).GroupBy(f => f)
            .OrderByDescending(g => g.Count()).ToList();
        return frames.Count > 0 && frames[0].Count() * 2 > runs.Count ? frames[0].Key : null;
    }

    /// <summary>A damaged row must not hide what the others show.</summary>
    private static bool Most(List<RowRun> runs, Func<RowRun, bool> test) => runs.Count(test) * 2 > runs.Count || runs.Count == 0;

    /// <summary>Without a complete row, lines are cells if every row has exactly as many of them as it needs.</summary>
    private static bool AreAllExact(List<RowRun> runs) =>
        runs.Count > 1 && runs.All(r => r.Width > 1 && (r.Count == r.Width || (r.IsLast && r.Count > r.Width)));
}
