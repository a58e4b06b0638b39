using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>
/// Gives lines of values that lost their labels back to their rows, by order: between two rows with their labels
/// there are as many such lines as there are rows, and the label of each stands in the text around them.
/// </summary>
internal sealed class DetachedRows(DocumentPieces pieces, RunGatherer gatherer, StrayText stray, NoteList notes)
{
    /// <summary>Longer texts are no tables; the search is not worth its time there.</summary>
    private const int MostPieces = 20_000;

    public void Resolve(TableReading reading)
    {
        var placed = new HashSet<int>();
        if (!reading.Vocabulary.IsRecord && !reading.Vocabulary.HasFreeCells)
            Place(reading, placed);

        foreach (var loose in reading.Loose.Where(l => !placed.Contains(l.Run.Start)))
        {
            if (loose.Label >= 0)
                notes.UnknownRow(pieces[loose.Label].Line, reading.Vocabulary.Table, pieces.Raw(loose.Label));
            else
                stray.Report(loose.Run.Start);
        }
    }

    private void Place(TableReading reading, HashSet<int> placed)
    {
        var anchors = reading.Runs.Where(r => r.IsInRow && r.IsAtLabel && r.Filled(pieces) > 0).OrderBy(r => r.Start).ToList();
        var lines = reading.Runs.Where(r => r.IsInRow && !r.IsAtLabel && r.Filled(pieces) > 0)
            .Concat(reading.Loose.Where(l => l.Run.IsInRow).Select(l => l.Run)).OrderBy(r => r.Start).ToList();
        if (anchors.Count == 0 || lines.Count == 0 || reading.End - reading.Header.End > MostPieces || !IsAscending(anchors))
            return;

        var rows = reading.Vocabulary.Table.RowLeaves;
        var torn = Labels(reading, anchors, lines).Find(rows.Where(row => anchors.TrueForAll(a => a.Row != row)));
        for (var gap = 0; gap <= anchors.Count; gap++)
        {
            var (start, first) = gap == 0 ? (0, 0) : (anchors[gap - 1].Start, anchors[gap - 1].Row!.FirstLeaf + 1);
            var (end, last) = gap == anchors.Count ? (int.MaxValue, rows.Count) : (anchors[gap].Start, anchors[gap].Row!.FirstLeaf);
            var between = lines.Where(l => l.Start > start && l.Start < end).ToList();
            var missing = rows.Take(last).Skip(first).ToList();
            if (between.Count > 0 && between.Count == missing.Count && missing.TrueForAll(torn.ContainsKey) && between.TrueForAll(l => l.Count == l.Width))
                Place(reading, missing, between, torn, placed);
            else if (between.Count > missing.Count)
                Doubt(reading, anchors.Skip(gap - 1).Take(gap == 0 ? 1 : 2).Where(a => a.IsRenumbered));
        }
    }

    private void Place(
        TableReading reading, List<BoundNode> rows, List<RowRun> lines, Dictionary<BoundNode, (int First, int Last)> torn, HashSet<int> placed)
    {
        foreach (var other in reading.Runs.Where(r => r.Row is not null && rows.Contains(r.Row) && !r.IsInRow))
        {
            for (var text = pieces.NextText(other.Start); text < other.End; text = pieces.NextText(text + 1))
                stray.Report(text);
        }

        reading.Runs.RemoveAll(r => (r.Row is not null && rows.Contains(r.Row)) || lines.Any(l => l.Start == r.Start));
        for (var i = 0; i < rows.Count; i++)
        {
            var (first, last) = torn[rows[i]];
            placed.Add(lines[i].Start);
            reading.Runs.Add(lines[i] with { Row = rows[i], Line = pieces[first].Line, IsDoubtful = false, IsPlacedByOrder = true });
            notes.PlacedByOrder(pieces[lines[i].Start].Line, reading.Vocabulary.Table, rows[i], pieces[first].Line);
            stray.Excuse(first, last);
        }
    }

    /// <summary>More lines stand between two rows than there are rows: then one of the two may be another than its renumbered label says.</summary>
    private static void Doubt(TableReading reading, IEnumerable<RowRun> anchors)
    {
        foreach (var anchor in anchors)
        {
            if (reading.Runs.IndexOf(anchor) is >= 0 and var position)
                reading.Runs[position] = anchor with { IsAtLabel = false, IsDoubtful = true };
        }
    }

    private static bool IsAscending(List<RowRun> anchors) =>
        anchors.Zip(anchors.Skip(1)).All(pair => pair.First.Row!.FirstLeaf < pair.Second.Row!.FirstLeaf);

    private TornLabels Labels(TableReading reading, List<RowRun> anchors, List<RowRun> lines)
    {
        var ofRows = anchors.Concat(lines).Select(r => pieces[r.Start].Line).ToHashSet();
        var texts = Enumerable.Range(reading.Header.End, Math.Max(0, reading.End - reading.Header.End))
            .Where(i => pieces.IsText(i) && !ofRows.Contains(pieces[i].Line) && !gatherer.IsValue(reading.Vocabulary, i));
        return new TornLabels(pieces, reading.Vocabulary.Table, texts);
    }
}
