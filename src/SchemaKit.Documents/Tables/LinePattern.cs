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

    /// <summary>Whether rows end at an empty line, and have exactly their cells before it.</summary>
    public bool GapsEndRows { get; private init; }

    /// <summary>Whether complete rows have no empty lines at all, so that every empty line is a cell.</summary>
    public bool EmptyLinesAreCells { get; private init; }

    /// <summary>Where complete rows have their first cell, and how many lines behind their last, if all agree; else <see langword="null"/>.</summary>
    public (int Before, int Behind)? Frame { get; private init; }

    public static LinePattern Of(IReadOnlyList<RowRun> runs, DocumentPieces pieces)
    {
        var lines = runs.Where(r => !r.IsInRow).ToList();
        var full = lines.Where(r => r.Filled(pieces) == r.Width)
            .Select(r => (Run: r, Interior: Interior(r, pieces))).Where(r => r.Interior.Distinct().Count() <= 1).ToList();
        var spacing = full.Where(r => r.Interior.Count > 0).GroupBy(r => r.Interior[0])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();
        var complete = full.Where(r => r.Interior.Count == 0 || r.Interior[0] == spacing).Select(r => r.Run).ToList();
        return new LinePattern(spacing)
        {
            IsKnown = complete.Count > 0,
            GapsEndRows = complete.All(r => FirstBlock(r, pieces) is var (start, end) && end - start == r.Width),
            EmptyLinesAreCells = complete.Count > 0
                ? complete.All(r => r.Count == r.Width || (r.IsLast && pieces.IsText(r.Start + r.Width - 1)))
                : AreAllExact(lines),
            Frame = FrameOf(complete, spacing, pieces),
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

    private static (int Before, int Behind)? FrameOf(List<RowRun> complete, int spacing, DocumentPieces pieces)
    {
        var frames = new HashSet<(int, int)>();
        foreach (var run in complete.Where(r => !r.IsLast && r.Row is not null))
        {
            var before = pieces.NextText(run.Start) - run.Start;
            frames.Add((before, run.Count - before - run.Width - ((run.Width - 1) * spacing)));
        }

        return frames.Count == 1 ? frames.Single() : null;
    }

    /// <summary>Without a complete row, lines are cells if every row has exactly as many of them as it needs.</summary>
    private static bool AreAllExact(List<RowRun> runs) =>
        runs.Count > 1 && runs.All(r => r.Width > 1 && (r.Count == r.Width || (r.IsLast && r.Count > r.Width)));
}
